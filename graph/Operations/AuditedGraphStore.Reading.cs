using Investigations.Graph.Model;
using Investigations.Graph.Storage;

namespace Investigations.Graph.Operations;

/// <content>Reads go through as they are; the edge of the product enters those that need an entry.</content>
public sealed partial class AuditedGraphStore
{
    /// <inheritdoc/>
    public ValueTask<Entity?> FindAsync(EntityId id, CancellationToken cancellationToken = default) =>
        inner.FindAsync(id, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Entity?>> FindAsync(IReadOnlyList<EntityId> ids, CancellationToken cancellationToken = default) =>
        inner.FindAsync(ids, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<Page<Entity>> SearchAsync(
        string query, EntityKind? kind, int first, string? cursor, CancellationToken cancellationToken = default) =>
        inner.SearchAsync(query, kind, first, cursor, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<Page<Link>> LinksAsync(EntityId id, LinkKind? kind, int first, string? cursor, CancellationToken cancellationToken = default) =>
        inner.LinksAsync(id, kind, first, cursor, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Link>> LinksAmongAsync(IReadOnlyList<EntityId> entities, CancellationToken cancellationToken = default) =>
        inner.LinksAmongAsync(entities, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<Neighbourhood> ExpandAsync(EntityId seed, int hops, int limit, AsOf asOf, CancellationToken cancellationToken = default) =>
        inner.ExpandAsync(seed, hops, limit, asOf, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<Page<EntityPath>> PathsAsync(
        EntityId from, EntityId to, int count, int maxHops, AsOf asOf, CancellationToken cancellationToken = default) =>
        inner.PathsAsync(from, to, count, maxHops, asOf, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Tie>> TiesAsync(IReadOnlyList<EntityId> candidates, CancellationToken cancellationToken = default) =>
        inner.TiesAsync(candidates, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<Page<Cluster>> ClustersAsync(ClusterLevel? atLeast, int first, string? cursor, CancellationToken cancellationToken = default) =>
        inner.ClustersAsync(atLeast, first, cursor, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Cluster>> ClustersOfRunAsync(long run, CancellationToken cancellationToken = default) =>
        inner.ClustersOfRunAsync(run, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<Cluster?> ClusterAsync(string id, CancellationToken cancellationToken = default) =>
        inner.ClusterAsync(id, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Cluster>> ClustersOfAsync(EntityId entity, CancellationToken cancellationToken = default) =>
        inner.ClustersOfAsync(entity, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<Page<Signal>> SignalsAsync(
        EntityId? subject, string? indicator, int first, string? cursor, CancellationToken cancellationToken = default) =>
        inner.SignalsAsync(subject, indicator, first, cursor, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Signal>> SignalsAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken = default) =>
        inner.SignalsAsync(ids, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<RecordVersion>> RecordAsync(RecordRef record, CancellationToken cancellationToken = default) =>
        inner.RecordAsync(record, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<Page<RecordVersion>> SearchRecordsAsync(
        string query, SourceFile? file, int first, string? cursor, CancellationToken cancellationToken = default) =>
        inner.SearchRecordsAsync(query, file, first, cursor, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<IReadOnlyList<RecordVersion>>> RecordVersionsAsync(
        IReadOnlyList<RecordRef> records, CancellationToken cancellationToken = default) =>
        inner.RecordVersionsAsync(records, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ResolvedName>> NamesOfAsync(EntityId entity, CancellationToken cancellationToken = default) =>
        inner.NamesOfAsync(entity, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Run>> RunsAsync(int first, CancellationToken cancellationToken = default) =>
        inner.RunsAsync(first, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ImportOutcome>> ImportsAsync(int first, CancellationToken cancellationToken = default) =>
        inner.ImportsAsync(first, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<Page<RejectedRecord>> RejectsAsync(string? file, int first, string? cursor, CancellationToken cancellationToken = default) =>
        inner.RejectsAsync(file, first, cursor, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<IndicatorOutcome>> IndicatorOutcomesAsync(CancellationToken cancellationToken = default) =>
        inner.IndicatorOutcomesAsync(cancellationToken);

    /// <inheritdoc/>
    public ValueTask<RecordSet> RecordsAsync(IReadOnlyCollection<SourceFile> files, AsOf asOf, CancellationToken cancellationToken = default) =>
        inner.RecordsAsync(files, asOf, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyDictionary<string, string>> TextsAsync(CancellationToken cancellationToken = default) =>
        inner.TextsAsync(cancellationToken);

    /// <inheritdoc/>
    public ValueTask<Identities> IdentitiesAsync(CancellationToken cancellationToken = default) =>
        inner.IdentitiesAsync(cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<HeldJudgement>> HeldJudgementsAsync(CancellationToken cancellationToken = default) =>
        inner.HeldJudgementsAsync(cancellationToken);

    /// <inheritdoc/>
    public ValueTask<Associations> AssociationsAsync(CancellationToken cancellationToken = default) =>
        inner.AssociationsAsync(cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Signal>> AllSignalsAsync(CancellationToken cancellationToken = default) =>
        inner.AllSignalsAsync(cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Cluster>> AllClustersAsync(CancellationToken cancellationToken = default) =>
        inner.AllClustersAsync(cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<RecordDigest>> DigestsAsync(CancellationToken cancellationToken = default) =>
        inner.DigestsAsync(cancellationToken);

    /// <inheritdoc/>
    public ValueTask<KnownRecords> KnownRecordsAsync(SourceFile file, CancellationToken cancellationToken = default) =>
        inner.KnownRecordsAsync(file, cancellationToken);
}

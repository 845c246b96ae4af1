using Investigations.Graph.Model;

namespace Investigations.Graph.Storage.Sqlite;

/// <content>What is read.</content>
public sealed partial class SqliteGraphStore
{
    /// <inheritdoc/>
    public ValueTask<RecordSet> RecordsAsync(IReadOnlyCollection<SourceFile> files, AsOf asOf, CancellationToken cancellationToken = default) =>
        Read(connection => RecordReading.Records(connection, files, asOf, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyDictionary<string, string>> TextsAsync(CancellationToken cancellationToken = default) =>
        Read<IReadOnlyDictionary<string, string>>(RecordReading.Texts, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<RecordDigest>> DigestsAsync(CancellationToken cancellationToken = default) =>
        Read<IReadOnlyList<RecordDigest>>(RecordReading.Digests, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<RecordVersion>> RecordAsync(RecordRef record, CancellationToken cancellationToken = default) =>
        Read<IReadOnlyList<RecordVersion>>(connection => RecordReading.Versions(connection, record), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<IReadOnlyList<RecordVersion>>> RecordVersionsAsync(
        IReadOnlyList<RecordRef> records, CancellationToken cancellationToken = default) =>
        Read<IReadOnlyList<IReadOnlyList<RecordVersion>>>(
            connection => records.Select(record => (IReadOnlyList<RecordVersion>)RecordReading.Versions(connection, record)).ToList(), cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<Page<RecordVersion>> SearchRecordsAsync(
        string query, SourceFile? file, int first, string? cursor, CancellationToken cancellationToken = default)
    {
        Cursor.CheckFirst(first);
        if (await Read(RecordIndex.IsBehind, cancellationToken)) await WriteIndexAsync(cancellationToken);
        return await Read(connection => RecordSearch.Search(connection, query, file, first, cursor, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ImportOutcome>> ImportsAsync(int first, CancellationToken cancellationToken = default) =>
        Read<IReadOnlyList<ImportOutcome>>(connection => ImportTables.Read(connection, first), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<Page<RejectedRecord>> RejectsAsync(string? file, int first, string? cursor, CancellationToken cancellationToken = default)
    {
        Cursor.CheckFirst(first);
        return Read(connection => RejectTables.Read(connection, file, first, cursor), cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Run>> RunsAsync(int first, CancellationToken cancellationToken = default) =>
        Read<IReadOnlyList<Run>>(connection => RunTables.Read(connection, first), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<Identities> IdentitiesAsync(CancellationToken cancellationToken = default) => Read(IdentityTables.Read, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<HeldJudgement>> HeldJudgementsAsync(CancellationToken cancellationToken = default) =>
        Read<IReadOnlyList<HeldJudgement>>(connection => JudgementTables.Standing(connection, clock.GetUtcNow()), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ResolvedName>> NamesOfAsync(EntityId entity, CancellationToken cancellationToken = default) =>
        Read<IReadOnlyList<ResolvedName>>(connection => IdentityTables.NamesOf(connection, entity), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<Associations> AssociationsAsync(CancellationToken cancellationToken = default) => Read(AssociationTables.Read, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Signal>> AllSignalsAsync(CancellationToken cancellationToken = default) =>
        Read<IReadOnlyList<Signal>>(SignalTables.ReadAll, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<Page<Signal>> SignalsAsync(EntityId? subject, string? indicator, int first, string? cursor, CancellationToken cancellationToken = default)
    {
        Cursor.CheckFirst(first);
        return Read(connection => SignalTables.Read(connection, subject, indicator, first, cursor), cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Signal>> SignalsAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken = default) =>
        Read<IReadOnlyList<Signal>>(connection => SignalTables.Read(connection, ids), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<IndicatorOutcome>> IndicatorOutcomesAsync(CancellationToken cancellationToken = default) =>
        Read<IReadOnlyList<IndicatorOutcome>>(SignalTables.Outcomes, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Cluster>> AllClustersAsync(CancellationToken cancellationToken = default) =>
        Read<IReadOnlyList<Cluster>>(connection => ClusterTables.ReadAll(connection, null), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Cluster>> ClustersOfRunAsync(long run, CancellationToken cancellationToken = default) =>
        Read<IReadOnlyList<Cluster>>(connection => ClusterTables.ReadAll(connection, run), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<Page<Cluster>> ClustersAsync(ClusterLevel? atLeast, int first, string? cursor, CancellationToken cancellationToken = default)
    {
        Cursor.CheckFirst(first);
        return Read(connection => ClusterTables.Read(connection, atLeast, first, cursor), cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<Cluster?> ClusterAsync(string id, CancellationToken cancellationToken = default) =>
        Read(connection => ClusterTables.Find(connection, id), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Cluster>> ClustersOfAsync(EntityId entity, CancellationToken cancellationToken = default) =>
        Read<IReadOnlyList<Cluster>>(connection => ClusterTables.Of(connection, entity), cancellationToken);
}

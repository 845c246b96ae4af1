using Investigations.Graph.Model;

namespace Investigations.Graph.Storage;

/// <summary>Reads the graph. All that a query may hold, so a query cannot write. Every list says what it left out.</summary>
/// <exception cref="StoreUnavailableException">The store cannot be reached; the call is safe to repeat.</exception>
public interface IGraphView
{
    /// <summary>The entity, or null when no entity has this id. An id that was merged away finds the one that lives on.</summary>
    ValueTask<Entity?> FindAsync(EntityId id, CancellationToken cancellationToken = default);

    /// <summary>Several entities at once, in the order asked; null where there is none.</summary>
    ValueTask<IReadOnlyList<Entity?>> FindAsync(IReadOnlyList<EntityId> ids, CancellationToken cancellationToken = default);

    /// <summary>Entities whose label or key holds the words, in any script; exact keys first. An empty query lists by kind.</summary>
    /// <param name="query">Words or a pasted value.</param>
    /// <param name="kind">Only entities of this kind, or null.</param>
    /// <param name="first">At most, 1 to 500.</param>
    /// <param name="cursor">From an earlier page, or null.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    ValueTask<Page<Entity>> SearchAsync(string query, EntityKind? kind, int first, string? cursor, CancellationToken cancellationToken = default);

    /// <summary>Links at an entity, by kind and other end.</summary>
    ValueTask<Page<Link>> LinksAsync(EntityId id, LinkKind? kind, int first, string? cursor, CancellationToken cancellationToken = default);

    /// <summary>Links both of whose ends are among the entities given, in ordinal order of from, kind, to.</summary>
    /// <remarks>A store that can answer in one read overrides this walk over the entities.</remarks>
    async ValueTask<IReadOnlyList<Link>> LinksAmongAsync(IReadOnlyList<EntityId> entities, CancellationToken cancellationToken = default)
    {
        var ends = entities.ToHashSet();
        var found = new HashSet<Link>();
        foreach (var entity in ends)
        {
            string? cursor = null;
            do
            {
                var page = await LinksAsync(entity, null, 500, cursor, cancellationToken);
                found.UnionWith(page.Items.Where(link => link.From == entity && ends.Contains(link.To)));
                cursor = page.Cursor;
            }
            while (cursor is not null);
        }

        return [.. found.OrderBy(link => link.From).ThenBy(link => link.Kind).ThenBy(link => link.To)];
    }

    /// <summary>Everything within the hops of the seed, nearest first; generic values are grouped, not followed.</summary>
    /// <param name="seed">Where to start; an unknown id gives an empty neighbourhood.</param>
    /// <param name="hops">Links to follow in either direction, 1 to 4.</param>
    /// <param name="limit">Most entities to return, 1 to 2,000.</param>
    /// <param name="asOf">What to see; null ends mean now.</param>
    /// <param name="cancellationToken">Stops the walk between hops.</param>
    /// <exception cref="ArgumentException">The recorded time lies before the run that drew the graph, which alone is kept.</exception>
    ValueTask<Neighbourhood> ExpandAsync(EntityId seed, int hops, int limit, AsOf asOf, CancellationToken cancellationToken = default);

    /// <summary>The cheapest loopless paths between two entities, common values costing more.</summary>
    /// <param name="from">The first.</param>
    /// <param name="to">The last.</param>
    /// <param name="count">How many paths, 1 to 10.</param>
    /// <param name="maxHops">Longest path, 1 to 8.</param>
    /// <param name="asOf">What to see.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    ValueTask<Page<EntityPath>> PathsAsync(EntityId from, EntityId to, int count, int maxHops, AsOf asOf, CancellationToken cancellationToken = default);

    /// <summary>Ties between the candidates given, all pairs among them.</summary>
    ValueTask<IReadOnlyList<Tie>> TiesAsync(IReadOnlyList<EntityId> candidates, CancellationToken cancellationToken = default);

    /// <summary>Clusters of the last run, most urgent first: by level, risk, id.</summary>
    ValueTask<Page<Cluster>> ClustersAsync(ClusterLevel? atLeast, int first, string? cursor, CancellationToken cancellationToken = default);

    /// <summary>All clusters of a run, dissolved ones included, in ordinal order of their ids; empty when the run wrote none.</summary>
    ValueTask<IReadOnlyList<Cluster>> ClustersOfRunAsync(long run, CancellationToken cancellationToken = default);

    /// <summary>A cluster, or null.</summary>
    ValueTask<Cluster?> ClusterAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Clusters that an entity stands in, most urgent first.</summary>
    ValueTask<IReadOnlyList<Cluster>> ClustersOfAsync(EntityId entity, CancellationToken cancellationToken = default);

    /// <summary>Signals on an entity, or all when it is null, strongest first.</summary>
    ValueTask<Page<Signal>> SignalsAsync(EntityId? subject, string? indicator, int first, string? cursor, CancellationToken cancellationToken = default);

    /// <summary>Signals by their ids; unknown ids are left out.</summary>
    ValueTask<IReadOnlyList<Signal>> SignalsAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken = default);

    /// <summary>All versions of a source record, newest first; empty when there is none. Secrets are masked.</summary>
    ValueTask<IReadOnlyList<RecordVersion>> RecordAsync(RecordRef record, CancellationToken cancellationToken = default);

    /// <summary>Current source records whose id begins with the query or one of whose searched cells holds its words, in any script; by file, then record id.</summary>
    /// <param name="query">Words or a pasted value; nothing is found by a query without a word.</param>
    /// <param name="file">Only records of this file, or null.</param>
    /// <param name="first">At most, 1 to 500.</param>
    /// <param name="cursor">From an earlier page, or null.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    ValueTask<Page<RecordVersion>> SearchRecordsAsync(
        string query, SourceFile? file, int first, string? cursor, CancellationToken cancellationToken = default);

    /// <summary>All versions of several source records, in the order asked, each as <see cref="RecordAsync"/> gives it.</summary>
    /// <remarks>A store that can answer in one read overrides this walk over the records.</remarks>
    async ValueTask<IReadOnlyList<IReadOnlyList<RecordVersion>>> RecordVersionsAsync(
        IReadOnlyList<RecordRef> records, CancellationToken cancellationToken = default)
    {
        var versions = new List<IReadOnlyList<RecordVersion>>(records.Count);
        foreach (var record in records) versions.Add(await RecordAsync(record, cancellationToken));
        return versions;
    }

    /// <summary>The records and names an entity is resolved from, in ordinal order.</summary>
    ValueTask<IReadOnlyList<ResolvedName>> NamesOfAsync(EntityId entity, CancellationToken cancellationToken = default);

    /// <summary>What resolution found last; empty before the first run.</summary>
    ValueTask<Identities> IdentitiesAsync(CancellationToken cancellationToken = default);

    /// <summary>Judgements by analysts that hold now, in the order of adding; a run never replaces them.</summary>
    ValueTask<IReadOnlyList<HeldJudgement>> HeldJudgementsAsync(CancellationToken cancellationToken = default);

    /// <summary>Runs, newest first.</summary>
    ValueTask<IReadOnlyList<Run>> RunsAsync(int first, CancellationToken cancellationToken = default);

    /// <summary>Imports, newest first.</summary>
    ValueTask<IReadOnlyList<ImportOutcome>> ImportsAsync(int first, CancellationToken cancellationToken = default);

    /// <summary>Rejected rows that no later row has mended, by file, record id, column, reason, line.</summary>
    ValueTask<Page<RejectedRecord>> RejectsAsync(string? file, int first, string? cursor, CancellationToken cancellationToken = default);

    /// <summary>What each indicator said in the last run, by code.</summary>
    ValueTask<IReadOnlyList<IndicatorOutcome>> IndicatorOutcomesAsync(CancellationToken cancellationToken = default);
}

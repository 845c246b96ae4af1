using Investigations.Graph.Model;
using Investigations.Graph.Storage;

namespace Investigations.Tests.Api;

/// <summary>A store of a few entities, drawn by the test. It counts the calls made on it and knows nothing of SQL.</summary>
internal sealed class FakeGraph : IGraphStore
{
    public Dictionary<EntityId, Entity> Entities { get; } = [];

    public List<Link> Links { get; } = [];

    public List<Tie> Ties { get; } = [];

    public List<Cluster> Clusters { get; } = [];

    public List<Signal> Signals { get; } = [];

    public List<RecordVersion> Records { get; } = [];

    public List<ResolvedName> Names { get; } = [];

    public List<Run> Runs { get; } = [];

    public List<ImportOutcome> Imports { get; } = [];

    public List<RejectedRecord> Rejects { get; } = [];

    public List<HeldJudgement> Held { get; } = [];

    public Identities Resolved { get; set; } = Identities.Empty;

    /// <summary>Names of the calls, in their order.</summary>
    public List<string> Calls { get; } = [];

    /// <summary>Thrown by every read, when it is set.</summary>
    public Exception? Fault { get; set; }

    public Entity Add(EntityKind kind, string key, string label)
    {
        var entity = new Entity(kind.IdOf(key), kind, label, null, null, 0, 1, null, 1);
        Entities.Add(entity.Id, entity);
        return entity;
    }

    public ValueTask<Entity?> FindAsync(EntityId id, CancellationToken cancellationToken = default) => Answer("find", Entities.GetValueOrDefault(id));

    public ValueTask<IReadOnlyList<Entity?>> FindAsync(IReadOnlyList<EntityId> ids, CancellationToken cancellationToken = default) =>
        Answer<IReadOnlyList<Entity?>>("find many", [.. ids.Select(Entities.GetValueOrDefault)]);

    public ValueTask<Page<Entity>> SearchAsync(string query, EntityKind? kind, int first, string? cursor, CancellationToken cancellationToken = default) =>
        Answer("search", Cut(Entities.Values.Where(entity => entity.Label.Contains(query, StringComparison.Ordinal) && (kind is null || entity.Kind == kind)).OrderBy(entity => entity.Id), first, cursor));

    public ValueTask<Page<Link>> LinksAsync(EntityId id, LinkKind? kind, int first, string? cursor, CancellationToken cancellationToken = default) =>
        Answer("links", Cut(Links.Where(link => (link.From == id || link.To == id) && (kind is null || link.Kind == kind)), first, cursor));

    public ValueTask<IReadOnlyList<Link>> LinksAmongAsync(IReadOnlyList<EntityId> entities, CancellationToken cancellationToken = default) =>
        Answer<IReadOnlyList<Link>>("links among", [.. Links.Where(link => entities.Contains(link.From) && entities.Contains(link.To))]);

    public ValueTask<Neighbourhood> ExpandAsync(EntityId seed, int hops, int limit, AsOf asOf, CancellationToken cancellationToken = default) =>
        Answer("expand", new Neighbourhood([.. Entities.Values.Take(limit)], Links, [new(EntityKind.PhoneNumber, 1)], Entities.Count, [], Entities.Count > limit ? TruncatedBecause.Limit : null));

    public ValueTask<Page<EntityPath>> PathsAsync(EntityId from, EntityId to, int count, int maxHops, AsOf asOf, CancellationToken cancellationToken = default) =>
        Answer("paths", new Page<EntityPath>([new EntityPath([.. Entities.Values], Links, 2)], 1, null, null));

    public ValueTask<IReadOnlyList<Tie>> TiesAsync(IReadOnlyList<EntityId> candidates, CancellationToken cancellationToken = default) =>
        Answer<IReadOnlyList<Tie>>("ties", [.. Ties.Where(tie => candidates.Contains(tie.A) && candidates.Contains(tie.B))]);

    public ValueTask<Page<Cluster>> ClustersAsync(ClusterLevel? atLeast, int first, string? cursor, CancellationToken cancellationToken = default) =>
        Answer("clusters", Cut(Clusters.Where(cluster => atLeast is null || cluster.Level >= atLeast), first, cursor));

    public ValueTask<IReadOnlyList<Cluster>> ClustersOfRunAsync(long run, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask<Cluster?> ClusterAsync(string id, CancellationToken cancellationToken = default) => Answer("cluster", Clusters.Find(cluster => cluster.Id == id));

    public ValueTask<IReadOnlyList<Cluster>> ClustersOfAsync(EntityId entity, CancellationToken cancellationToken = default) =>
        Answer<IReadOnlyList<Cluster>>("clusters of", [.. Clusters.Where(cluster => cluster.Members.Any(member => member.Entity == entity))]);

    public ValueTask<Page<Signal>> SignalsAsync(EntityId? subject, string? indicator, int first, string? cursor, CancellationToken cancellationToken = default) =>
        Answer("signals", Cut(Signals.Where(signal => (subject is null || signal.Subject == subject) && (indicator is null || signal.Indicator == indicator)), first, cursor));

    public ValueTask<IReadOnlyList<Signal>> SignalsAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken = default) =>
        Answer<IReadOnlyList<Signal>>("signals by id", [.. Signals.Where(signal => ids.Contains(signal.Id))]);

    public ValueTask<IReadOnlyList<RecordVersion>> RecordAsync(RecordRef record, CancellationToken cancellationToken = default) =>
        Answer<IReadOnlyList<RecordVersion>>("record", [.. Records.Where(version => version.Record == record)]);

    public ValueTask<IReadOnlyList<IReadOnlyList<RecordVersion>>> RecordVersionsAsync(IReadOnlyList<RecordRef> records, CancellationToken cancellationToken = default) =>
        Answer<IReadOnlyList<IReadOnlyList<RecordVersion>>>("records", [.. records.Select(record => Records.Where(version => version.Record == record).ToList())]);

    public ValueTask<Page<RecordVersion>> SearchRecordsAsync(string query, SourceFile? file, int first, string? cursor, CancellationToken cancellationToken = default) =>
        Answer("search records", Cut(Records.Where(version => (file is null || version.Record.File == file) && version.Cells.Any(cell => cell.Value.Contains(query, StringComparison.Ordinal))), first, cursor));

    public ValueTask<IReadOnlyList<ResolvedName>> NamesOfAsync(EntityId entity, CancellationToken cancellationToken = default) =>
        Answer<IReadOnlyList<ResolvedName>>("names of", [.. Names.Where(name => name.Entity == entity)]);

    public ValueTask<IReadOnlyList<Run>> RunsAsync(int first, CancellationToken cancellationToken = default) =>
        Answer<IReadOnlyList<Run>>("runs", [.. Runs.OrderByDescending(run => run.Id).Take(first)]);

    public ValueTask<IReadOnlyList<ImportOutcome>> ImportsAsync(int first, CancellationToken cancellationToken = default) =>
        Answer<IReadOnlyList<ImportOutcome>>("imports", [.. Imports.OrderByDescending(import => import.Import).Take(first)]);

    public ValueTask<Page<RejectedRecord>> RejectsAsync(string? file, int first, string? cursor, CancellationToken cancellationToken = default) =>
        Answer("rejects", Cut(Rejects.Where(reject => file is null || reject.File == file), first, cursor));

    public ValueTask<IReadOnlyList<IndicatorOutcome>> IndicatorOutcomesAsync(CancellationToken cancellationToken = default) =>
        Answer<IReadOnlyList<IndicatorOutcome>>("indicators", [new("O01", 2, null, null), new("O05", 0, "no shipments", null)]);

    public ValueTask<HeldJudgement> AddJudgementAsync(Judgement judgement, long? seen = null, CancellationToken cancellationToken = default)
    {
        var newest = Held.LastOrDefault(held => (held.Judgement.A, held.Judgement.B) == (judgement.A, judgement.B));
        if (seen is { } version && version != (newest?.Number ?? 0)) throw new JudgementOutdatedException(newest);
        Held.Add(new HeldJudgement(Held.Count + 1, Worlds.Noon, judgement));
        return ValueTask.FromResult(Held[^1]);
    }

    public ValueTask<bool> UndoJudgementAsync(long number, string author, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Held.RemoveAll(held => held.Number == number && held.Judgement.Author == author) == 1);

    public ValueTask<RecordSet> RecordsAsync(IReadOnlyCollection<SourceFile> files, AsOf asOf, CancellationToken cancellationToken = default) =>
        Answer("record set", new RecordSet(new ValuePool(), [], Worlds.Noon));

    public ValueTask<long> BeginRunAsync(DateTimeOffset dataNow, CancellationToken cancellationToken = default)
    {
        Runs.Add(new Run(Runs.Count + 1, Worlds.Noon, null, dataNow, []));
        return Answer("begin run", (long)Runs.Count);
    }

    public ValueTask EndStageAsync(long run, StageOutcome outcome, CancellationToken cancellationToken = default)
    {
        Change(run, before => before with { Stages = [.. before.Stages, outcome] });
        return ValueTask.CompletedTask;
    }

    public ValueTask EndRunAsync(long run, CancellationToken cancellationToken = default)
    {
        Change(run, before => before with { EndedAt = Worlds.Noon });
        return ValueTask.CompletedTask;
    }

    public ValueTask<IReadOnlyDictionary<string, string>> TextsAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask<Identities> IdentitiesAsync(CancellationToken cancellationToken = default) => Answer("identities", Resolved);

    public ValueTask<IReadOnlyList<HeldJudgement>> HeldJudgementsAsync(CancellationToken cancellationToken = default) =>
        Answer<IReadOnlyList<HeldJudgement>>("held judgements", [.. Held]);

    public ValueTask ReplaceIdentitiesAsync(long run, Identities identities, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask<Associations> AssociationsAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask ReplaceAssociationsAsync(long run, Associations associations, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<Signal>> AllSignalsAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask ReplaceSignalsAsync(long run, IReadOnlyList<Signal> signals, IReadOnlyList<IndicatorOutcome> outcomes, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<Cluster>> AllClustersAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask ReplaceClustersAsync(long run, IReadOnlyList<Cluster> clusters, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<RecordDigest>> DigestsAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask<long> BeginImportAsync(ImportSource source, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask<KnownRecords> KnownRecordsAsync(SourceFile file, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask WriteAsync(ImportBatch batch, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask CloseAsync(long import, SourceFile file, IReadOnlyCollection<string> recordIds, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask EndImportAsync(ImportOutcome outcome, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private void Change(long run, Func<Run, Run> change) => Runs[(int)run - 1] = change(Runs[(int)run - 1]);

    private ValueTask<T> Answer<T>(string call, T answer)
    {
        lock (Calls) Calls.Add(call);
        return Fault is null ? ValueTask.FromResult(answer) : ValueTask.FromException<T>(Fault);
    }

    private static Page<T> Cut<T>(IEnumerable<T> all, int first, string? cursor)
    {
        var list = all.ToList();
        int start = cursor is null ? 0 : int.Parse(cursor, System.Globalization.CultureInfo.InvariantCulture);
        bool isMore = start + first < list.Count;
        return new Page<T>([.. list.Skip(start).Take(first)], list.Count, isMore ? TruncatedBecause.Limit : null, isMore ? $"{start + first}" : null);
    }
}

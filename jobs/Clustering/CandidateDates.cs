using Investigations.Graph.Model;

namespace Investigations.Jobs.Clustering;

/// <summary>When each candidate applied, started and ended, from the records it is resolved from.</summary>
internal sealed class CandidateDates
{
    private readonly Dictionary<EntityId, DateTimeOffset> arrived = [];
    private readonly Dictionary<EntityId, DateTimeOffset> ended = [];
    private readonly HashSet<EntityId> employed = [];

    public CandidateDates(RecordSet records, Identities identities)
    {
        var candidates = records[SourceCatalogue.Candidates];
        var workers = records[SourceCatalogue.Workers];
        foreach (var name in identities.Names)
        {
            if (!string.Equals(name.Column, "record_id", StringComparison.Ordinal)) continue;
            if (name.Record.File == SourceCatalogue.Candidates) Arrive(name.Entity, candidates["created_at"], candidates.Row(name.Record.RecordId));
            else if (name.Record.File == SourceCatalogue.Workers) Employ(name.Entity, workers, workers.Row(name.Record.RecordId));
        }
        foreach (var candidate in employed) ended.Remove(candidate);
    }

    /// <summary>The earliest application or start, or null.</summary>
    public DateTimeOffset? Arrived(EntityId candidate) => arrived.TryGetValue(candidate, out var at) ? at : null;

    /// <summary>The end of the last employment, or null when none has ended or one goes on.</summary>
    public DateTimeOffset? Ended(EntityId candidate) => ended.TryGetValue(candidate, out var at) ? at : null;

    private void Employ(EntityId candidate, RecordTable workers, int row)
    {
        if (row < 0) return;
        Arrive(candidate, workers["start_date"], row);
        if (workers["end_date"].Moment(row) is not { } end) employed.Add(candidate);
        else if (!ended.TryGetValue(candidate, out var known) || known < end) ended[candidate] = end;
    }

    private void Arrive(EntityId candidate, RecordColumn column, int row)
    {
        if (row < 0 || column.Moment(row) is not { } at) return;
        if (!arrived.TryGetValue(candidate, out var known) || at < known) arrived[candidate] = at;
    }
}

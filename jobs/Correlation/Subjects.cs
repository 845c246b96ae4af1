using Investigations.Graph.Model;

namespace Investigations.Jobs.Correlation;

/// <summary>Whose each record is: candidates by number, with the time each of their records spans.</summary>
internal sealed class Subjects
{
    private readonly RecordSet records;
    private readonly int[] ofCandidate;
    private readonly int[] ofWorker;
    private readonly Span[] candidateSpans;
    private readonly Dictionary<(RecordRef, string), EntityId> names = [];

    /// <summary>Reads who the rows are; candidates get the first numbers of the table.</summary>
    public Subjects(RecordSet records, Identities identities, EntityTable entities)
    {
        this.records = records;
        foreach (var entity in identities.People)
        {
            if (entity.Kind != EntityKind.Candidate) continue;
            int number = entities.Add(entity.Id, entity.Kind, entity.Label);
            entities.Widen(number, Span.Of(entity.FirstSeen, entity.LastSeen));
            Count = number + 1;
        }
        foreach (var entity in identities.People)
        {
            if (entity.Kind == EntityKind.Candidate) continue;
            entities.Widen(entities.Add(entity.Id, entity.Kind, entity.Label), Span.Of(entity.FirstSeen, entity.LastSeen));
        }
        ofCandidate = Fill(records[SourceCatalogue.Candidates].Count);
        ofWorker = Fill(records[SourceCatalogue.Workers].Count);
        foreach (var name in identities.Names)
        {
            int row = name.Column == "record_id" ? records[name.Record.File].Row(name.Record.RecordId) : -1;
            if (row >= 0 && name.Record.File == SourceCatalogue.Candidates) ofCandidate[row] = entities.Find(name.Entity);
            else if (row >= 0 && name.Record.File == SourceCatalogue.Workers) ofWorker[row] = entities.Find(name.Entity);
            else names[(name.Record, name.Column)] = name.Entity;
        }
        candidateSpans = IntakeSpans();
    }

    /// <summary>How many candidates there are; their numbers run from 0.</summary>
    public int Count { get; private set; }

    /// <summary>The candidate of a row of candidates, or -1.</summary>
    public int OfCandidateRow(int row) => ofCandidate[row];

    /// <summary>The candidate of a row of workers, or -1.</summary>
    public int OfWorkerRow(int row) => ofWorker[row];

    /// <summary>The candidate of a record id of candidates, or -1.</summary>
    public int OfCandidate(string id) => records[SourceCatalogue.Candidates].Row(id) is var row and >= 0 ? ofCandidate[row] : -1;

    /// <summary>The candidate of a record id of workers, or -1.</summary>
    public int OfWorker(string id) => records[SourceCatalogue.Workers].Row(id) is var row and >= 0 ? ofWorker[row] : -1;

    /// <summary>The candidate of a row with subject_kind and subject_id, or -1.</summary>
    public int OfSubject(RecordTable table, int row) =>
        table["subject_kind"].Key(row) == "worker" ? OfWorker(table["subject_id"].Key(row)) : OfCandidate(table["subject_id"].Key(row));

    /// <summary>From the candidate record to the last thing that happened in its intake.</summary>
    public Span CandidateSpan(int row) => candidateSpans[row];

    /// <summary>From the first to the last day of an employment.</summary>
    public Span WorkerSpan(int row)
    {
        var table = records[SourceCatalogue.Workers];
        return Span.Of(table["start_date"].Moment(row), table["end_date"].Moment(row));
    }

    /// <summary>The span of a subject's own record.</summary>
    public Span SubjectSpan(RecordTable table, int row)
    {
        bool isWorker = table["subject_kind"].Key(row) == "worker";
        int found = records[isWorker ? SourceCatalogue.Workers : SourceCatalogue.Candidates].Row(table["subject_id"].Key(row));
        if (found < 0) return Span.Open;
        return isWorker ? WorkerSpan(found) : CandidateSpan(found);
    }

    /// <summary>Whose the name in a column is, or null.</summary>
    public EntityId? NameIn(RecordTable table, int row, string column) =>
        names.TryGetValue((new RecordRef(table.File, table.RecordId(row)), column), out var entity) ? entity : null;

    private static int[] Fill(int count)
    {
        var numbers = new int[count];
        Array.Fill(numbers, -1);
        return numbers;
    }

    private Span[] IntakeSpans()
    {
        var candidates = records[SourceCatalogue.Candidates];
        var spans = new Span[candidates.Count];
        for (int row = 0; row < spans.Length; row++) spans[row] = Span.At(candidates["created_at"].Moment(row));
        foreach (var (file, column) in new[] { (SourceCatalogue.Applications, "submitted_at"), (SourceCatalogue.Interviews, "started_at"), (SourceCatalogue.Assessments, "taken_at") })
        {
            var table = records[file];
            for (int row = 0; row < table.Count; row++)
            {
                int candidate = candidates.Row(table["candidate_id"].Key(row));
                if (candidate < 0 || table[column].Moment(row) is not { } at) continue;
                spans[candidate] = spans[candidate] == Span.Open ? Span.At(at) : spans[candidate].Join(Span.At(at));
            }
        }
        return spans;
    }
}

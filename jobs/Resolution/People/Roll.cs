using Investigations.Graph.Model;
using Investigations.Jobs.Resolution.Dossiers;

namespace Investigations.Jobs.Resolution.People;

/// <summary>The candidates and persons of a finished resolution, with their names.</summary>
internal sealed class Roll
{
    private readonly DossierSet set;
    private readonly Partition partition;
    private readonly EntityId[] candidateOf;
    private readonly List<Occurrence> occurrences;
    private readonly int[] owners;
    private readonly int[] people;

    public Roll(RecordSet records, DossierSet set, Partition partition, Dictionary<Dossier, int> position)
    {
        this.set = set;
        this.partition = partition;
        candidateOf = [.. Enumerable.Range(0, set.All.Count).Select(i =>
        {
            var founder = set.All[partition.GroupOf(i)].Founder;
            return EntityKind.Candidate.IdOf($"{founder.File.Kind}/{founder.RecordId}");
        })];
        int GroupOf(string id, bool isWorker)
        {
            var dossier = set.Of(records, new RecordRef(isWorker ? SourceCatalogue.Workers : SourceCatalogue.Candidates, id));
            return dossier is null ? -1 : partition.GroupOf(position[dossier]);
        }
        occurrences = OccurrenceReader.Read(records, GroupOf);
        owners = new PersonFinder(set.All, partition).Assign(occurrences, out people);
    }

    /// <summary>The candidate a dossier belongs to.</summary>
    public EntityId CandidateOf(int dossier) => candidateOf[dossier];

    /// <summary>Candidates and persons, in ordinal order of their ids.</summary>
    public List<Entity> People()
    {
        var found = new List<Entity>();
        for (int i = 0; i < set.All.Count; i++)
        {
            var members = partition.MembersOf(i);
            if (members.Count == 0) continue;
            found.Add(new Entity(candidateOf[i], EntityKind.Candidate, set.All[i].Label, members.Min(m => set.All[m].FirstSeen),
                members.Max(m => set.All[m].LastSeen), 0, 1, null, members.Sum(m => set.All[m].Records.Count)));
        }
        foreach (var person in Enumerable.Range(0, occurrences.Count).Where(i => people[i] >= 0).GroupBy(i => people[i]))
        {
            var own = person.Select(i => occurrences[i]).ToList();
            found.Add(new Entity(PersonOf(person.Key), EntityKind.Person, Label(own), own.Min(o => o.At), own.Max(o => o.At), 0, 1, null, own.Count));
        }
        found.Sort(static (a, b) => a.Id.CompareTo(b.Id));
        return found;
    }

    /// <summary>Every record and name, in ordinal order.</summary>
    public List<ResolvedName> Names()
    {
        var found = new List<ResolvedName>();
        for (int i = 0; i < set.All.Count; i++)
        {
            foreach (var record in set.All[i].Records) found.Add(new ResolvedName(record, "record_id", candidateOf[i]));
        }
        for (int i = 0; i < occurrences.Count; i++)
            found.Add(new ResolvedName(occurrences[i].Record, occurrences[i].Column, owners[i] >= 0 ? candidateOf[owners[i]] : PersonOf(people[i])));
        found.Sort(static (a, b) => a.Record.CompareTo(b.Record) is var order and not 0 ? order : string.CompareOrdinal(a.Column, b.Column));
        return found;
    }

    // The longest spelling is the fullest.
    private static string Label(List<Occurrence> own) =>
        own.Select(o => o.Text).OrderByDescending(text => text.Length).ThenBy(text => text, StringComparer.Ordinal).First();

    private EntityId PersonOf(int occurrence)
    {
        var record = occurrences[occurrence].Record;
        return EntityKind.Person.IdOf($"{record.File.Kind}/{record.RecordId}/{occurrences[occurrence].Column}");
    }
}

using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Apply;

/// <summary>A12: the sources that speak of one candidate contradict each other on who and where he is.</summary>
internal static class ContradictingSources
{
    /// <summary>The indicator.</summary>
    public static IIndicator Indicator { get; } = new Rule(new("A12", "Sources contradict each other", EvidenceCategory.Identity,
        FileNeeds.All(Candidates, Interviews).Or(Candidates, Workers).Or(Candidates, IdentityDocuments).Or(Candidates, CodeAccounts),
        "Name, country or time zone of the application differ from those in HR, on the identity document, in the meeting or in the code account, after normalising, in several places.",
        "A former name, a nickname, another script, a move between application and hire.",
        ["transliteration", "nickname", "maiden name", "move"], "ADV22 PSA23"), Evaluate);

    private static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input)
    {
        int minimum = input.Thresholds.Count(description.Code, "minContradictions");
        double alike = input.Thresholds.Number(description.Code, "maxSimilarity");
        var claimed = input.Records[Candidates];
        var found = new SortedDictionary<EntityId, List<(string Attribute, EvidenceRef Claimed, EvidenceRef Seen)>>();
        foreach (var (row, candidate, seen, table, column, attribute) in Sightings(input))
        {
            string own = claimed[attribute].Key(row), other = table[column].Key(seen);
            bool differs = attribute == "full_name" ? other.Contains(' ', StringComparison.Ordinal) && Names.Alike(own, other) < alike : own != other;
            if (own.Length == 0 || other.Length == 0 || !differs) continue;
            if (!found.TryGetValue(candidate, out var list)) found[candidate] = list = [];
            list.Add(($"{attribute} in {table.File.Name}", claimed.Evidence(row, attribute), table.Evidence(seen, column)));
        }
        foreach (var (candidate, contradictions) in found)
        {
            string[] attributes = [.. contradictions.Select(each => each.Attribute).Distinct().Order(StringComparer.Ordinal)];
            if (attributes.Length < minimum) continue;
            yield return Firing.On(description, candidate, null, input.Thresholds.Bits(description.Code),
                $"{attributes.Length} places contradict the application: {string.Join(", ", attributes)}.", contradictions.SelectMany(each => new[] { each.Claimed, each.Seen }));
        }
    }

    /// <summary>Every cell of another source that repeats what a row of candidates claims: the row, whom it concerns, and the cell.</summary>
    private static IEnumerable<(int Row, EntityId Candidate, int Seen, RecordTable Table, string Column, string Attribute)> Sightings(SignalInput input)
    {
        var claimed = input.Records[Candidates];
        var rowOf = new Dictionary<EntityId, int>();
        for (int row = 0; row < claimed.Count; row++)
        {
            if (input.Candidate(Candidates, claimed.RecordId(row)) is { } candidate) rowOf.TryAdd(candidate, row);
        }
        var workers = input.Records[Workers];
        for (int row = 0; row < workers.Count; row++)
        {
            if (input.Candidate(Workers, workers.RecordId(row)) is not { } candidate || !rowOf.TryGetValue(candidate, out int own)) continue;
            foreach (string column in new[] { "full_name", "country", "time_zone" }) yield return (own, candidate, row, workers, column, column);
        }
        var documents = input.Records[IdentityDocuments];
        for (int row = 0; row < documents.Count; row++)
        {
            if (input.Subject(documents, row) is { } candidate && rowOf.TryGetValue(candidate, out int own)) yield return (own, candidate, row, documents, "name_on_document", "full_name");
        }
        var interviews = input.Records[Interviews];
        for (int row = 0; row < interviews.Count; row++)
        {
            if (input.Candidate(Candidates, interviews["candidate_id"].Key(row)) is { } candidate && rowOf.TryGetValue(candidate, out int own))
                yield return (own, candidate, row, interviews, "display_name", "full_name");
        }
        var accounts = input.Records[CodeAccounts];
        var commits = input.Records[Commits];
        foreach (var (account, candidate, rows) in CodeWork.ByAccount(input))
        {
            if (!rowOf.TryGetValue(candidate, out int own)) continue;
            var usual = rows.Where(row => commits["author_name"].KeyCode(row) != 0 && CodeWork.IsOwn(accounts, account, commits["repository"].Text(row)))
                .GroupBy(row => commits["author_name"].KeyCode(row)).OrderByDescending(group => group.Count()).ThenBy(group => group.First()).FirstOrDefault();
            if (usual is not null) yield return (own, candidate, usual.First(), commits, "author_name", "full_name");
        }
    }
}

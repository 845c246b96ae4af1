using System.Text.Json;
using Investigations.Graph.Model;
using Investigations.Jobs.Reporting;

namespace Investigations.Bench.Judging;

/// <summary>What the judge holds against a run, one by one, each with what the product had in hand.</summary>
internal sealed class MissListing
{
    private readonly Dictionary<string, EntityId> candidateOf = new(StringComparer.Ordinal);
    private readonly Dictionary<EntityId, string> personOf = [];
    private readonly ResultsContents contents;
    private readonly Associations associations;
    private readonly JsonElement truth;

    private MissListing(JsonElement truth, ResultsContents contents, Associations associations)
    {
        (this.truth, this.contents, this.associations) = (truth, contents, associations);
        var people = truth.GetProperty("people");
        foreach (var name in contents.Names)
        {
            if (!people.TryGetProperty($"{name.Record.File.Name}#{name.Record.RecordId}", out var person)) continue;
            candidateOf.TryAdd(person.GetString()!, name.Entity);
            personOf.TryAdd(name.Entity, person.GetString()!);
        }
    }

    /// <summary>The lines for one world.</summary>
    public static IReadOnlyList<string> Of(JsonElement figures, JsonElement truth, ResultsContents contents, Associations associations)
    {
        var listing = new MissListing(truth, contents, associations);
        var rows = figures.GetProperty("network_rows").EnumerateArray().ToDictionary(row => row.GetProperty("id").GetString()!, StringComparer.Ordinal);
        return [.. truth.GetProperty("networks").EnumerateArray().SelectMany(network => listing.Lines(network, rows[network.GetProperty("id").GetString()!])), .. listing.HonestLines()];
    }

    private IEnumerable<string> Lines(JsonElement network, JsonElement row)
    {
        string what = $"{row.GetProperty("id")} {row.GetProperty("difficulty")} {string.Join('+', Words(row.GetProperty("typologies")))} of {row.GetProperty("size")}";
        if (!row.GetProperty("found").GetBoolean())
        {
            yield return $"network missed: {what}; best {row.GetProperty("best_hit")} at {row.GetProperty("best_purity")}";
            foreach (string line in Evidence(network)) yield return "    " + line;
            yield break;
        }
        var cluster = contents.Clusters.First(one => string.Equals(one.Id, row.GetProperty("cluster").GetString(), StringComparison.Ordinal));
        if (!row.GetProperty("label_exact").GetBoolean())
            yield return $"labels: {what}; said {string.Join('+', cluster.Typologies)}; {Shared(cluster)}";
        var ranks = row.GetProperty("facilitator_ranks").EnumerateArray().Select(rank => rank.ValueKind == JsonValueKind.Null ? 99 : rank.GetInt32()).ToList();
        if (ranks.Count == 0 || ranks.Min() == 1) yield break;
        string said = string.Join(" | ", cluster.Members.Where(member => member.Role == MemberRole.Facilitator).Take(3).Select(member => $"{member.Label}: {member.Reason}"));
        string sought = string.Join(" | ", network.GetProperty("facilitators").EnumerateArray().Select(one => $"{one.GetProperty("kind")} {string.Join('/', Words(one.GetProperty("names")))}"));
        yield return $"facilitator: {what}; ranks {string.Join(',', ranks)}; sought {sought}; said {said}";
    }

    // Which of the personas' values became ties, which were explained away, and where the personas ended.
    private IEnumerable<string> Evidence(JsonElement network)
    {
        var personas = Words(network.GetProperty("personas")).Where(candidateOf.ContainsKey).Select(person => candidateOf[person]).ToHashSet();
        var inside = associations.Ties.Where(tie => personas.Contains(tie.A) && personas.Contains(tie.B)).ToList();
        yield return $"ties: {Summary(inside.Where(tie => tie.ExplainedBy is null))}; explained: {string.Join(", ", inside.Where(tie => tie.ExplainedBy is not null).GroupBy(tie => tie.ExplainedBy!, StringComparer.Ordinal).Select(reason => $"{reason.Key} {reason.Count()}"))}";
        foreach (var cluster in contents.Clusters)
        {
            int hit = cluster.Members.Count(member => member.Role is MemberRole.Member && personas.Contains(member.Entity));
            if (hit > 0) yield return $"cluster {cluster.Level} {hit} of its {cluster.Members.Count(member => member.Role is MemberRole.Member)} members: {string.Join('+', cluster.Typologies)} {string.Join("; ", cluster.Contributions.Select(part => part.Name))}";
        }
    }

    private IEnumerable<string> HonestLines()
    {
        var roles = truth.GetProperty("roles");
        var groups = truth.GetProperty("benign_groups").EnumerateArray()
            .SelectMany(group => Words(group.GetProperty("people")).Select(person => (person, Kind: group.GetProperty("kind").GetString()!)))
            .ToLookup(pair => pair.person, pair => pair.Kind, StringComparer.Ordinal);
        foreach (var cluster in contents.Clusters.Where(one => one.Level != ClusterLevel.Note))
        {
            foreach (var member in cluster.Members)
            {
                if (member.Kind != EntityKind.Candidate || !personOf.TryGetValue(member.Entity, out string? person)) continue;
                bool isHonest = !roles.TryGetProperty(person, out var role) || role.ValueEquals("honest");
                bool isVictim = !isHonest && role.ValueEquals("victim") && member.Role != MemberRole.Victim;
                if (isHonest || isVictim)
                    yield return $"{(isVictim ? "victim" : "honest")} {person} as {member.Role} in {cluster.Level} of {cluster.Members.Count(one => one.Role == MemberRole.Member)} ({string.Join('+', cluster.Typologies)}): {string.Join(',', groups[person].Distinct(StringComparer.Ordinal))}; {member.Reason}; {Shared(cluster)}";
            }
        }
    }

    private string Shared(Cluster cluster)
    {
        var members = cluster.Members.Where(member => member.Role is MemberRole.Member or MemberRole.Facilitator).Select(member => member.Entity).ToHashSet();
        return Summary(associations.Ties.Where(tie => tie.ExplainedBy is null && members.Contains(tie.A) && members.Contains(tie.B)));
    }

    // Each way of holding with the pairs it ties and its largest value.
    private static string Summary(IEnumerable<Tie> ties) => string.Join(", ", ties
        .GroupBy(tie => $"{tie.Pivot.Value[..tie.Pivot.Value.IndexOf(':', StringComparison.Ordinal)]}/{tie.HeldByA}", StringComparer.Ordinal)
        .OrderByDescending(kind => kind.Count()).ThenBy(kind => kind.Key, StringComparer.Ordinal)
        .Select(kind => FormattableString.Invariant($"{kind.Key} {kind.Select(tie => (tie.A, tie.B)).Distinct().Count()}p/{kind.SelectMany(tie => new[] { tie.A, tie.B }).Distinct().Count()}m {kind.Max(tie => tie.Bits):0.#}b")));

    private static IEnumerable<string> Words(JsonElement list) => list.EnumerateArray().Select(word => word.GetString()!);
}

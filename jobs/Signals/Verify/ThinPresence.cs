using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Verify;

/// <summary>V08: every public account of a candidate is young and hardly connected.</summary>
internal static class ThinPresence
{
    private static readonly string[] PublicHosts = ["github.com", "gitlab.com", "bitbucket.org", "linkedin.com", "codeberg.org"];

    /// <summary>The indicator.</summary>
    public static IIndicator Indicator { get; } = new Rule(new("V08", "Young and thin social presence", EvidenceCategory.Identity, FileNeeds.All(CodeAccounts),
        "All public accounts of a candidate are young and have few connections, while most accounts in the same export have many.",
        "People who value privacy, and people who work in closed code.",
        ["privacy-minded person", "closed-source career"], "FLAME HR"), Evaluate);

    private static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input)
    {
        var table = input.Records[CodeAccounts];
        var connections = Connections(input);
        int fewest = input.Thresholds.Count(description.Code, "minConnections");
        var youngest = input.Thresholds.Days(description.Code, "minAge");
        // Where most accounts have few, the export does not hold whole lists and says nothing of anybody.
        int[] known = [.. connections.Values.Order()];
        if (known.Length == 0 || known[known.Length / 2] < fewest) yield break;
        foreach (var own in Rows.By(table, row => PublicHosts.Contains(table["host"].Key(row)) ? input.Subject(table, row) : null))
        {
            bool isThin = own.Value.TrueForAll(row => connections.TryGetValue(row, out int count) && count < fewest
                && table["created_at"].Moment(row) is { } created && input.Now - created < youngest);
            if (!isThin) continue;
            yield return Firing.On(description, own.Key, own.Value.Max(row => table["created_at"].Moment(row)), input.Thresholds.Bits(description.Code),
                $"{own.Value.Count} public accounts, all young, with {own.Value.Max(row => connections[row])} connections at most.", own.Value.Select(row => table.Evidence(row, "created_at")));
        }
    }

    /// <summary>Connections of each account row: an extra column where it is filled, else the follows in either direction; no entry where neither tells.</summary>
    private static Dictionary<int, int> Connections(SignalInput input)
    {
        var table = input.Records[CodeAccounts];
        var follows = input.Records[Follows];
        var counts = new Dictionary<int, int>();
        for (int row = 0; row < follows.Count; row++)
        {
            foreach (string side in new[] { SourceColumn.FromKey, SourceColumn.ToKey })
                counts[follows[side].KeyCode(row)] = counts.GetValueOrDefault(follows[side].KeyCode(row)) + 1;
        }
        var byHandle = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (code, count) in counts) byHandle[input.Records.Pool[code]] = count;
        var found = new Dictionary<int, int>();
        for (int row = 0; row < table.Count; row++)
        {
            if (!PublicHosts.Contains(table["host"].Key(row))) continue;
            if (Rows.Number(table.Extra(row, "connections", "followers")) is { } told) found[row] = (int)told;
            else if (follows.IsDelivered) found[row] = byHandle.GetValueOrDefault($"{table["host"].Key(row)}/{table["handle"].Key(row)}");
        }
        return found;
    }
}

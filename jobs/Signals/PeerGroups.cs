using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals;

/// <summary>Compares workers with those of the same role: of one job title, else of one department, else everybody, whichever is large enough first.</summary>
internal sealed class PeerGroups
{
    private readonly Dictionary<EntityId, string[]> groupsOf = [];
    private readonly Dictionary<string, double[]> values;
    private readonly IReadOnlyDictionary<EntityId, double> own;
    private readonly int minimum;

    /// <param name="input">Names roles.</param>
    /// <param name="own">What is compared, of everybody it is known of.</param>
    /// <param name="minimum">Fewest others that a group must have.</param>
    public PeerGroups(SignalInput input, IReadOnlyDictionary<EntityId, double> own, int minimum)
    {
        this.own = own;
        this.minimum = minimum;
        var workers = input.Records[Workers];
        for (int row = 0; row < workers.Count; row++)
        {
            if (input.Candidate(Workers, workers.RecordId(row)) is not { } candidate || !own.ContainsKey(candidate)) continue;
            string title = workers["job_title"].Text(row).Trim().ToUpperInvariant(), department = workers["department"].Text(row).Trim().ToUpperInvariant();
            groupsOf[candidate] = [title.Length > 0 ? "title " + title : "", department.Length > 0 ? "department " + department : "", "all"];
        }
        values = groupsOf.SelectMany(pair => pair.Value.Where(group => group.Length > 0).Select(group => (Group: group, Value: own[pair.Key])))
            .GroupBy(pair => pair.Group, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(pair => pair.Value).Order().ToArray(), StringComparer.Ordinal);
    }

    /// <summary>A percentile of a worker's peers, himself left out, by nearest rank.</summary>
    /// <param name="candidate">The worker.</param>
    /// <param name="share">In (0, 1].</param>
    /// <returns>The value and how many peers it rests on; null when no group of his is large enough.</returns>
    public (double Value, int Peers)? Percentile(EntityId candidate, double share)
    {
        if (!groupsOf.TryGetValue(candidate, out string[]? groups)) return null;
        foreach (string group in groups)
        {
            if (group.Length == 0) continue;
            double[] sorted = values[group];
            int others = sorted.Length - 1;
            if (others < minimum) continue;
            int rank = Math.Clamp((int)Math.Ceiling(share * others) - 1, 0, others - 1);
            return (sorted[Array.BinarySearch(sorted, own[candidate]) <= rank ? rank + 1 : rank], others);
        }
        return null;
    }
}

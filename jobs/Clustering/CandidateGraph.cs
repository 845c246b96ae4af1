using Investigations.Graph.Model;

namespace Investigations.Jobs.Clustering;

/// <summary>Candidates joined by what no innocent explanation covers: the graph in which communities are found.</summary>
internal sealed class CandidateGraph
{
    private readonly List<PairEvidence>[] pairsOf;
    private readonly Dictionary<EntityId, int> indexOf;

    private CandidateGraph(EntityId[] candidates, List<PairEvidence> pairs)
    {
        Candidates = candidates;
        Pairs = pairs;
        indexOf = new Dictionary<EntityId, int>(candidates.Length);
        for (int i = 0; i < candidates.Length; i++) indexOf.Add(candidates[i], i);
        pairsOf = new List<PairEvidence>[candidates.Length];
        for (int i = 0; i < candidates.Length; i++) pairsOf[i] = [];
        foreach (var pair in pairs)
        {
            pairsOf[pair.A].Add(pair);
            pairsOf[pair.B].Add(pair);
        }
    }

    /// <summary>Candidates with at least one pair, in ordinal order.</summary>
    public IReadOnlyList<EntityId> Candidates { get; }

    /// <summary>Pairs in ordinal order of their ends.</summary>
    public IReadOnlyList<PairEvidence> Pairs { get; }

    /// <summary>The pairs a candidate is in.</summary>
    public IReadOnlyList<PairEvidence> PairsOf(int candidate) => pairsOf[candidate];

    /// <summary>The index of a candidate, or -1 when nothing ties it.</summary>
    public int IndexOf(EntityId candidate) => indexOf.GetValueOrDefault(candidate, -1);

    /// <summary>The pairs with both ends among the members.</summary>
    public IEnumerable<PairEvidence> Within(IReadOnlySet<int> members) =>
        members.Order().SelectMany(member => pairsOf[member].Where(pair => pair.A == member && members.Contains(pair.B)));

    /// <summary>Builds the graph from ties that no explanation covers and that may count.</summary>
    /// <param name="ties">All ties, in any order.</param>
    /// <param name="mayCount">False for ties that must not link, such as the shared identity of a victim and its user.</param>
    /// <param name="minPairBits">Pairs below are left out.</param>
    public static CandidateGraph Build(IEnumerable<Tie> ties, Func<Tie, bool> mayCount, double minPairBits)
    {
        var byPair = ties
            .Where(tie => tie.ExplainedBy is null && tie.Bits > 0 && mayCount(tie))
            .GroupBy(tie => (tie.A, tie.B))
            .OrderBy(pair => pair.Key.A).ThenBy(pair => pair.Key.B)
            .Select(pair => (pair.Key, Evidence: PairEvidence.Of(0, 0, [.. pair.OrderBy(tie => tie.Pivot).ThenBy(tie => tie.HeldByA).ThenBy(tie => tie.HeldByB)])))
            .Where(pair => pair.Evidence.Bits >= minPairBits)
            .ToList();
        var candidates = byPair.SelectMany(pair => new[] { pair.Key.A, pair.Key.B }).Distinct().Order().ToArray();
        var index = new Dictionary<EntityId, int>(candidates.Length);
        for (int i = 0; i < candidates.Length; i++) index.Add(candidates[i], i);
        return new CandidateGraph(candidates, [.. byPair.Select(pair => pair.Evidence with { A = index[pair.Key.A], B = index[pair.Key.B] })]);
    }
}

namespace Investigations.Jobs.Resolution.Dossiers;

/// <summary>Joins dossiers along positive pairs, the strongest first, without crossing a pair that must stay apart and without letting one weak pair join two groups.</summary>
internal sealed class Partition
{
    private const int GroupSize = 3; // dossiers: from this size on, two groups need more than one positive pair between them
    private const double BridgeBits = 14; // bits: a single pair this strong joins two groups all the same

    private readonly int[] group;
    private readonly List<int>[] members;
    private readonly HashSet<(int, int)> apart;
    private readonly Dictionary<int, HashSet<int>> positives = [];

    /// <summary>Every dossier on its own.</summary>
    /// <param name="count">How many dossiers.</param>
    /// <param name="apart">Pairs never in one group, the lower position first.</param>
    public Partition(int count, HashSet<(int, int)> apart)
    {
        this.apart = apart;
        group = [.. Enumerable.Range(0, count)];
        members = [.. group.Select(i => new List<int> { i })];
    }

    /// <summary>The group of a dossier: the lowest position in it, its oldest dossier.</summary>
    public int GroupOf(int dossier) => group[dossier];

    /// <summary>The dossiers of a group, ascending; empty when it went into another.</summary>
    public IReadOnlyList<int> MembersOf(int groupNumber) => members[groupNumber];

    /// <summary>Joins along the pairs.</summary>
    /// <param name="pairs">Positive pairs; forced ones are an analyst's.</param>
    /// <returns>Pairs that were not followed, because it would have crossed one that must stay apart or was a lone weak bridge.</returns>
    public List<(int A, int B)> Join(IEnumerable<(int A, int B, double Bits, bool IsForced)> pairs)
    {
        var sorted = pairs.OrderByDescending(p => p.IsForced).ThenByDescending(p => p.Bits).ThenBy(p => p.A).ThenBy(p => p.B).ToList();
        foreach (var (a, b, _, _) in sorted)
        {
            Neighbours(a).Add(b);
            Neighbours(b).Add(a);
        }
        var refused = new List<(int, int)>();
        foreach (var (a, b, bits, forced) in sorted)
        {
            int x = group[a], y = group[b];
            if (x == y) continue;
            if (IsApart(x, y) || (!forced && IsWeakBridge(x, y, bits))) refused.Add((a, b));
            else Merge(Math.Min(x, y), Math.Max(x, y));
        }
        return refused;
    }

    /// <summary>Puts a dossier that is on its own into the group of another. Call it after <see cref="Join"/>, so that copies lend a bridge no weight.</summary>
    public void Attach(int copy, int first) => Merge(Math.Min(group[copy], group[first]), Math.Max(group[copy], group[first]));

    private HashSet<int> Neighbours(int dossier)
    {
        if (!positives.TryGetValue(dossier, out var found)) positives.Add(dossier, found = []);
        return found;
    }

    private bool IsApart(int x, int y) =>
        members[x].Exists(a => members[y].Exists(b => apart.Contains((Math.Min(a, b), Math.Max(a, b)))));

    private bool IsWeakBridge(int x, int y, double bits)
    {
        if (bits >= BridgeBits || members[x].Count < GroupSize || members[y].Count < GroupSize) return false;
        int between = members[x].Sum(a => members[y].Count(b => positives[a].Contains(b)));
        return between * 3 < members[x].Count * members[y].Count;
    }

    private void Merge(int kept, int gone)
    {
        foreach (int dossier in members[gone]) group[dossier] = kept;
        members[kept].AddRange(members[gone]);
        members[kept].Sort();
        members[gone] = [];
    }
}

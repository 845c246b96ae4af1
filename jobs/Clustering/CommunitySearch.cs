using Investigations.Graph.Algorithms;
using Investigations.Graph.Model;

namespace Investigations.Jobs.Clustering;

/// <summary>Communities of candidates: Leiden at the most stable resolution, then pruned, split and joined.</summary>
internal sealed class CommunitySearch(CandidateGraph graph, LinkIndex links, ClusterOptions options)
{
    /// <summary>The communities, each of two members or more, in order of their smallest member.</summary>
    public IReadOnlyList<IReadOnlySet<int>> Find()
    {
        if (graph.Candidates.Count == 0) return [];
        var found = Joined([.. Leiden().SelectMany(Refined)]);
        return [.. found.OrderBy(members => members.Min())];
    }

    private List<SortedSet<int>> Leiden()
    {
        var whole = CsrGraph.Build(
            graph.Candidates.Count, graph.Pairs.Select(pair => pair.A).ToArray(), graph.Pairs.Select(pair => pair.B).ToArray(),
            graph.Pairs.Select(pair => pair.Bits).ToArray());
        var partitions = options.Resolutions
            .Select(resolution => Graph.Algorithms.Leiden.FindCommunities(whole, new LeidenOptions { Resolution = resolution, Seed = (ulong)options.Seed }))
            .ToList();
        return [.. MostStable(partitions).Members().Select(members => new SortedSet<int>(members))];
    }

    // The partition that differs least from those at the neighbouring resolutions; the lower resolution on equal terms.
    private static Communities MostStable(List<Communities> partitions)
    {
        int best = 0;
        double least = double.PositiveInfinity;
        for (int i = 0; i < partitions.Count; i++)
        {
            double change = 0;
            if (i > 0) change = Math.Max(change, Distance(partitions[i - 1], partitions[i]));
            if (i + 1 < partitions.Count) change = Math.Max(change, Distance(partitions[i], partitions[i + 1]));
            if (change >= least) continue;
            least = change;
            best = i;
        }
        return partitions[best];
    }

    // Variation of information in bits (Meila 2007, J. Multivariate Analysis 98(5)).
    private static double Distance(Communities a, Communities b)
    {
        double count = Math.Max(1, a.Of.Length);
        var cells = new SortedDictionary<(int A, int B), int>();
        int[] sizesA = new int[a.Count], sizesB = new int[b.Count];
        for (int node = 0; node < a.Of.Length; node++)
        {
            var cell = (a.Of[node], b.Of[node]);
            cells[cell] = cells.GetValueOrDefault(cell) + 1;
            sizesA[a.Of[node]]++;
            sizesB[b.Of[node]]++;
        }
        return cells.Sum(cell => cell.Value / count * (Math.Log2((double)sizesA[cell.Key.A] / cell.Value) + Math.Log2((double)sizesB[cell.Key.B] / cell.Value)));
    }

    // Prunes, cuts weak bridges and takes the pieces apart until nothing changes.
    private IEnumerable<SortedSet<int>> Refined(SortedSet<int> community)
    {
        var open = new Stack<SortedSet<int>>();
        open.Push(community);
        while (open.TryPop(out var members))
        {
            if (members.Count < 2) continue;
            var kept = Pruned(members);
            var pieces = Pieces(kept);
            if (pieces.Count == 1 && pieces[0].Count == members.Count) yield return members;
            else foreach (var piece in pieces) open.Push(piece);
        }
    }

    private SortedSet<int> Pruned(SortedSet<int> members)
    {
        var kept = new SortedSet<int>(members);
        while (true)
        {
            var loose = kept.Where(member => !IsHeld(member, kept)).ToList();
            if (loose.Count == 0) return kept;
            kept.ExceptWith(loose);
        }
    }

    /// <summary>True when two independent kinds of evidence, or one of many bits, tie the member to the others.</summary>
    /// <remarks>Whom nothing but a shared identity ties to a single one of several is as likely robbed of it.</remarks>
    private bool IsHeld(int member, SortedSet<int> members)
    {
        var pairs = graph.PairsOf(member).Where(pair => members.Contains(pair.Other(member))).ToList();
        var ties = pairs.SelectMany(pair => pair.Ties).ToList();
        if (ties.Count == 0) return false;
        if (Corroboration.IndependentCount(ties) >= 2) return true;
        if (members.Count > 2 && pairs.Count == 1 && ties.TrueForAll(tie => tie.Category == EvidenceCategory.Identity)) return false;
        return pairs.Exists(pair => pair.Bits >= options.LoneUnitBits);
    }

    private List<SortedSet<int>> Pieces(SortedSet<int> members)
    {
        if (members.Count == 0) return [];
        int[] nodes = [.. members];
        var place = nodes.Select((node, at) => (node, at)).ToDictionary(pair => pair.node, pair => pair.at);
        var pairs = graph.Within(members).ToList();
        if (nodes.Length > 3)
        {
            var bridges = Bridges.Of(nodes.Length, [.. pairs.Select(pair => (place[pair.A], place[pair.B]))]);
            pairs = [.. pairs.Where((pair, at) => !bridges.Contains(at) || pair.UnitCount >= 2 || pair.Bits >= options.WeakBridgeBits)];
        }
        int[] part = ConnectedComponents.Find(nodes.Length, pairs.Select(pair => place[pair.A]).ToArray(), pairs.Select(pair => place[pair.B]).ToArray());
        return [.. nodes.GroupBy(node => part[place[node]]).Select(piece => new SortedSet<int>(piece))];
    }

    // Networks are one from then on when they hold a strong pivot together, several members on either side, or when each is
    // corroborated in itself and two kinds of evidence run between them.
    private List<SortedSet<int>> Joined(List<SortedSet<int>> communities)
    {
        var of = new Dictionary<int, int>();
        for (int c = 0; c < communities.Count; c++)
        {
            foreach (int member in communities[c]) of[member] = c;
        }
        var between = new SortedDictionary<(int A, int B), List<PairEvidence>>();
        foreach (var pair in graph.Pairs)
        {
            if (!of.TryGetValue(pair.A, out int a) || !of.TryGetValue(pair.B, out int b) || a == b) continue;
            var key = (Math.Min(a, b), Math.Max(a, b));
            if (!between.TryGetValue(key, out var list)) between.Add(key, list = []);
            list.Add(pair);
        }
        var joined = between.Where(entry => SharePivot(entry.Value, of, entry.Key)
            || (AreCorroborated(entry.Value) && IsCorroborated(communities[entry.Key.A]) && IsCorroborated(communities[entry.Key.B]))).ToList();
        var all = joined.Select(entry => entry.Key).Concat(VendorPairs(communities)).ToList();
        int[] part = ConnectedComponents.Find(communities.Count, all.Select(entry => entry.A).ToArray(), all.Select(entry => entry.B).ToArray());
        return [.. communities.Select((members, at) => (members, at)).GroupBy(pair => part[pair.at])
            .Select(group => new SortedSet<int>(group.SelectMany(pair => pair.members)))];
    }

    // One agency that feeds several communities, most of what it brings being in them, feeds one network.
    private List<(int A, int B)> VendorPairs(List<SortedSet<int>> communities)
    {
        var fed = new SortedDictionary<EntityId, List<(int Community, int Count)>>();
        for (int c = 0; c < communities.Count; c++)
        {
            var vendors = communities[c].SelectMany(member => links.Targets(graph.Candidates[member], LinkKind.SourcedVia).Distinct()).GroupBy(vendor => vendor);
            foreach (var vendor in vendors.Where(vendor => 2 * vendor.Count() > communities[c].Count))
            {
                if (!fed.TryGetValue(vendor.Key, out var list)) fed.Add(vendor.Key, list = []);
                list.Add((c, vendor.Count()));
            }
        }
        var pairs = new List<(int A, int B)>();
        foreach (var (vendor, parts) in fed)
        {
            int brought = links.To(vendor).Where(link => link.Kind == LinkKind.SourcedVia).Select(link => link.From).Distinct().Count();
            int tied = parts.Sum(part => part.Count);
            if (parts.Count < 2 || tied < options.MinVendorTied || tied < options.MinVendorShare * brought) continue;
            for (int i = 1; i < parts.Count; i++) pairs.Add((parts[0].Community, parts[i].Community));
        }
        return pairs;
    }

    private bool SharePivot(List<PairEvidence> between, Dictionary<int, int> of, (int A, int B) sides) => between
        .SelectMany(pair => pair.Ties.Where(tie => tie.IsStrong).SelectMany(tie => new[] { (tie.Pivot, Holder: pair.A), (tie.Pivot, Holder: pair.B) }))
        .Distinct()
        .GroupBy(entry => entry.Pivot, entry => of[entry.Holder])
        .Any(pivot => pivot.Count(side => side == sides.A) >= options.JoinHolders && pivot.Count(side => side == sides.B) >= options.JoinHolders);

    private bool AreCorroborated(List<PairEvidence> between)
    {
        var ties = between.SelectMany(pair => pair.Ties).ToList();
        return Corroboration.IndependentCount(ties) >= 2 && Corroboration.BitsByUnit(ties).Values.Sum() >= options.JoinBits;
    }

    private bool IsCorroborated(SortedSet<int> members) =>
        members.Count >= 3 && Corroboration.IndependentCount(graph.Within(members).SelectMany(pair => pair.Ties)) >= 2;
}

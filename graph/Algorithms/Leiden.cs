namespace Investigations.Graph.Algorithms;

/// <summary>The Leiden algorithm: communities that are each connected, and that no move of one node improves much.</summary>
/// <remarks>
/// Sources: Traag, Waltman and van Eck (2019), From Louvain to Leiden: guaranteeing well-connected communities, Sci. Rep. 9, 5233
/// (the algorithm); Ozaki, Tezuka and Inaba (2016) (the queue of local moving).
/// One thread; the same graph and options give the same communities.
/// </remarks>
public static class Leiden
{
    /// <summary>Finds communities.</summary>
    /// <param name="graph">The graph, weights being strengths of ties.</param>
    /// <param name="options">Quality function, resolution, seed and rounds.</param>
    /// <returns>Connected communities, numbered from 0 by smallest node, with their quality.</returns>
    public static Communities FindCommunities(CsrGraph graph, LeidenOptions options)
    {
        var modularity = options.Quality == LeidenQuality.Modularity;
        var density = !modularity ? options.Resolution
            : graph.TotalWeight > 0 ? options.Resolution / (2 * graph.TotalWeight) : 0;
        var random = new SeededRandom(options.Seed);
        var ground = LeidenLevel.Ground(graph, modularity);
        var communities = new int[graph.NodeCount];
        for (var node = 0; node < communities.Length; node++) communities[node] = node;
        for (var round = 0; round < options.Iterations; round++)
        {
            var before = (int[])communities.Clone();
            Improve(ground, communities, density, random);
            Labels.Renumber(communities, communities.Length);
            if (communities.AsSpan().SequenceEqual(before)) break;
        }
        var count = SplitDisconnected(graph, communities);
        var quality = modularity
            ? CommunityQuality.Modularity(graph, communities, options.Resolution)
            : CommunityQuality.Cpm(graph, communities, options.Resolution);
        return new Communities(communities, count, quality);
    }

    // One round: move nodes, refine the communities, make each refined part a node of the next level, and repeat
    // until every community is one node.
    private static void Improve(LeidenLevel ground, int[] communities, double density, SeededRandom random)
    {
        var level = ground;
        var of = (int[])communities.Clone();
        int[]? nodeOf = null;
        while (true)
        {
            LeidenMoving.Move(level, of, density, random);
            var count = Labels.Renumber(of, level.NodeCount);
            for (var node = 0; node < communities.Length; node++)
                communities[node] = of[nodeOf is null ? node : nodeOf[node]];
            if (count == level.NodeCount) return;
            var parts = LeidenRefinement.Refine(level, of, count, density, random);
            var partCount = Labels.Renumber(parts, level.NodeCount);
            if (partCount == level.NodeCount) return;
            var next = new int[partCount];
            for (var node = 0; node < parts.Length; node++) next[parts[node]] = of[node];
            nodeOf = nodeOf is null ? parts : Array.ConvertAll(nodeOf, node => parts[node]);
            level = level.Aggregate(parts, partCount);
            of = next;
        }
    }

    // A round that ends because refinement found nothing to join may leave a community in two pieces;
    // taking them apart never lowers the quality.
    private static int SplitDisconnected(CsrGraph graph, int[] communities)
    {
        List<int> from = [], to = [];
        for (var node = 0; node < communities.Length; node++)
        {
            foreach (var neighbour in graph.Neighbours(node))
            {
                if (neighbour >= node) break;
                if (communities[neighbour] != communities[node]) continue;
                from.Add(node);
                to.Add(neighbour);
            }
        }
        ConnectedComponents.Find(communities.Length, from.ToArray(), to.ToArray()).CopyTo(communities, 0);
        return Labels.Renumber(communities, communities.Length);
    }
}

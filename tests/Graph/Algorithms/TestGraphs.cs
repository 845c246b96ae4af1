using Investigations.Graph.Algorithms;

namespace Investigations.Tests.Graph.Algorithms;

/// <summary>Graphs for tests: drawn as text, made from a seed, or cited.</summary>
internal static class TestGraphs
{
    /// <summary>Reads "0-1 1-2:0.5 3"; a number alone is a node without edges.</summary>
    public static CsrGraph Parse(string drawing)
    {
        List<int> from = [], to = [];
        List<double> weights = [];
        var count = 0;
        foreach (var part in drawing.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var halves = part.Split(':');
            var ends = Array.ConvertAll(halves[0].Split('-'), int.Parse);
            count = Math.Max(count, ends.Max() + 1);
            if (ends.Length == 1) continue;
            from.Add(ends[0]);
            to.Add(ends[1]);
            weights.Add(halves.Length == 2 ? double.Parse(halves[1]) : 1);
        }
        return CsrGraph.Build(count, from.ToArray(), to.ToArray(), weights.ToArray());
    }

    /// <summary>Each pair is an edge with the given chance; weights are whole numbers, so that sums are exact.</summary>
    public static CsrGraph Random(int seed, int nodes, double chance, int maxWeight = 1)
    {
        var (from, to, weights) = RandomEdges(seed, nodes, chance, maxWeight);
        return CsrGraph.Build(nodes, from, to, weights);
    }

    public static (int[] From, int[] To, double[] Weights) RandomEdges(int seed, int nodes, double chance, int maxWeight = 1)
    {
        var random = new Random(seed);
        List<int> from = [], to = [];
        List<double> weights = [];
        for (var a = 0; a < nodes; a++)
        {
            for (var b = a + 1; b < nodes; b++)
            {
                if (random.NextDouble() >= chance) continue;
                from.Add(a);
                to.Add(b);
                weights.Add(1 + random.Next(maxWeight));
            }
        }
        return (from.ToArray(), to.ToArray(), weights.ToArray());
    }

    /// <summary>Groups of equal size; edges inside and between them with the given chances.</summary>
    public static CsrGraph Planted(int seed, int groups, int size, double inside, double between)
    {
        var random = new Random(seed);
        List<int> from = [], to = [];
        for (var a = 0; a < groups * size; a++)
        {
            for (var b = a + 1; b < groups * size; b++)
            {
                if (random.NextDouble() >= (a / size == b / size ? inside : between)) continue;
                from.Add(a);
                to.Add(b);
            }
        }
        return CsrGraph.Build(groups * size, from.ToArray(), to.ToArray());
    }

    /// <summary>Cliques of equal size in a ring, neighbours joined by one edge.</summary>
    public static CsrGraph RingOfCliques(int cliques, int size)
    {
        List<int> from = [], to = [];
        for (var clique = 0; clique < cliques; clique++)
        {
            for (var a = 0; a < size; a++)
            {
                for (var b = a + 1; b < size; b++)
                {
                    from.Add((clique * size) + a);
                    to.Add((clique * size) + b);
                }
            }
            from.Add((clique * size) + size - 1);
            to.Add((clique + 1) % cliques * size);
        }
        return CsrGraph.Build(cliques * size, from.ToArray(), to.ToArray());
    }

    /// <summary>A random renaming of nodes: node v of the graph is node names[v] of the result.</summary>
    public static (CsrGraph Graph, int[] Names) Renamed(CsrGraph graph, int seed)
    {
        var names = Enumerable.Range(0, graph.NodeCount).ToArray();
        new Random(seed).Shuffle(names);
        List<int> from = [], to = [];
        List<double> weights = [];
        for (var node = 0; node < graph.NodeCount; node++)
        {
            for (var i = 0; i < graph.Degree(node); i++)
            {
                if (graph.Neighbours(node)[i] < node) continue;
                from.Add(names[node]);
                to.Add(names[graph.Neighbours(node)[i]]);
                weights.Add(graph.Weights(node)[i]);
            }
        }
        return (CsrGraph.Build(graph.NodeCount, from.ToArray(), to.ToArray(), weights.ToArray()), names);
    }

    /// <summary>Zachary's karate club, 34 nodes, 78 edges, numbered from 1 in the source.</summary>
    /// <remarks>Source: Zachary (1977), An information flow model for conflict and fission in small groups, J. Anthropol. Res. 33.</remarks>
    public static CsrGraph Karate()
    {
        int[][] rows =
        [
            [2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 18, 20, 22, 32], [3, 4, 8, 14, 18, 20, 22, 31],
            [4, 8, 9, 10, 14, 28, 29, 33], [8, 13, 14], [7, 11], [7, 11, 17], [17], [], [31, 33, 34], [34], [], [], [], [34],
            [33, 34], [33, 34], [], [], [33, 34], [34], [33, 34], [], [33, 34], [26, 28, 30, 33, 34], [26, 28, 32], [32],
            [30, 34], [34], [32, 34], [33, 34], [33, 34], [33, 34], [34], [],
        ];
        var from = rows.SelectMany((row, node) => row.Select(_ => node)).ToArray();
        var to = rows.SelectMany(row => row.Select(other => other - 1)).ToArray();
        return CsrGraph.Build(34, from, to);
    }
}

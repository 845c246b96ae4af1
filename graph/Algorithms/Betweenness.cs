namespace Investigations.Graph.Algorithms;

/// <summary>Betweenness: on how many shortest paths between two others a node lies.</summary>
/// <remarks>
/// Source: Brandes (2001), A faster algorithm for betweenness centrality, J. Math. Sociology 25(2).
/// Each unordered pair counts once and is shared among its shortest paths; end nodes do not count. Not normalised: the largest
/// possible value is (n-1)(n-2)/2, of the middle of a star.
/// </remarks>
public static class Betweenness
{
    /// <summary>Exact betweenness of every node, paths being shortest by hops. Time: nodes times edges.</summary>
    /// <param name="graph">The graph; weights do not matter.</param>
    public static double[] Exact(CsrGraph graph)
    {
        var run = new Run(graph.NodeCount);
        for (var source = 0; source < graph.NodeCount; source++)
        {
            run.Start(source);
            for (var head = 0; head < run.Reached; head++)
            {
                var node = run.Order[head];
                foreach (var neighbour in graph.Neighbours(node)) run.Visit(node, neighbour);
            }
            Collect(graph, run, weighted: false);
        }
        return run.Halved();
    }

    /// <summary>Exact betweenness of every node, the length of an edge being its weight: pass costs, not strengths.</summary>
    /// <param name="graph">The graph, its weights being lengths.</param>
    public static double[] ExactWeighted(CsrGraph graph)
    {
        var run = new Run(graph.NodeCount);
        var queue = new PriorityQueue<int, (double Length, int Node)>();
        for (var source = 0; source < graph.NodeCount; source++)
        {
            run.Start(source);
            run.Reached = 0;
            queue.Enqueue(source, (0, source));
            while (queue.TryDequeue(out var node, out var at))
            {
                if (at.Length > run.Distance[node] || run.Settled[node]) continue;
                run.Settled[node] = true;
                run.Order[run.Reached++] = node;
                var neighbours = graph.Neighbours(node);
                var weights = graph.Weights(node);
                for (var i = 0; i < neighbours.Length; i++)
                    if (run.Relax(node, neighbours[i], at.Length + weights[i]))
                        queue.Enqueue(neighbours[i], (at.Length + weights[i], neighbours[i]));
            }
            Collect(graph, run, weighted: true);
        }
        return run.Halved();
    }

    /// <summary>Exact betweenness of some nodes within the graph that they and the edges among them form.</summary>
    /// <param name="graph">The whole graph; weights do not matter.</param>
    /// <param name="members">Distinct nodes.</param>
    /// <returns>The betweenness of each member, in the order given.</returns>
    public static double[] Within(CsrGraph graph, ReadOnlySpan<int> members) => Exact(graph.Induced(members));

    // Lengths are sums of floating point numbers: two paths of one length may differ in the last bits.
    private static bool Same(double a, double b) => Math.Abs(a - b) <= 1e-12 * a;

    // Dependencies flow back from the farthest node; a neighbour is a predecessor if it is one edge nearer.
    private static void Collect(CsrGraph graph, Run run, bool weighted)
    {
        for (var i = run.Reached - 1; i > 0; i--)
        {
            var node = run.Order[i];
            var share = (1 + run.Dependency[node]) / run.Paths[node];
            var neighbours = graph.Neighbours(node);
            var weights = graph.Weights(node);
            for (var j = 0; j < neighbours.Length; j++)
                if (Same(run.Distance[neighbours[j]] + (weighted ? weights[j] : 1), run.Distance[node]))
                    run.Dependency[neighbours[j]] += run.Paths[neighbours[j]] * share;
            run.Total[node] += run.Dependency[node];
        }
    }

    private sealed class Run(int count)
    {
        public readonly double[] Total = new double[count];
        public readonly double[] Distance = Filled(count);
        public readonly double[] Paths = new double[count];
        public readonly double[] Dependency = new double[count];
        public readonly int[] Order = new int[count];
        public readonly bool[] Settled = new bool[count];
        public int Reached;

        public void Start(int source)
        {
            foreach (var node in Order.AsSpan(0, Reached))
            {
                Distance[node] = double.PositiveInfinity;
                Paths[node] = 0;
                Dependency[node] = 0;
                Settled[node] = false;
            }
            Distance[source] = 0;
            Paths[source] = 1;
            Order[0] = source;
            Reached = 1;
        }

        public void Visit(int node, int neighbour)
        {
            var hops = Distance[node] + 1;
            if (double.IsPositiveInfinity(Distance[neighbour]))
            {
                Distance[neighbour] = hops;
                Order[Reached++] = neighbour;
            }
            if (Distance[neighbour] == hops) Paths[neighbour] += Paths[node];
        }

        public bool Relax(int node, int neighbour, double length)
        {
            if (Same(length, Distance[neighbour]))
            {
                Paths[neighbour] += Paths[node];
                return false;
            }
            if (length > Distance[neighbour]) return false;
            Distance[neighbour] = length;
            Paths[neighbour] = Paths[node];
            return true;
        }

        private static double[] Filled(int count)
        {
            var distances = new double[count];
            Array.Fill(distances, double.PositiveInfinity);
            return distances;
        }

        public double[] Halved()
        {
            for (var node = 0; node < Total.Length; node++) Total[node] /= 2;
            return Total;
        }
    }
}

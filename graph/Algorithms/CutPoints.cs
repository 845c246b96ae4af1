namespace Investigations.Graph.Algorithms;

/// <summary>Nodes and edges without which a graph falls apart.</summary>
/// <remarks>Source: Hopcroft and Tarjan (1973), Algorithm 447, Comm. ACM 16(6); here without recursion.</remarks>
public static class CutPoints
{
    /// <summary>The articulation points, ascending: nodes whose removal leaves more components.</summary>
    /// <param name="graph">The graph.</param>
    public static int[] ArticulationPoints(CsrGraph graph)
    {
        var walk = new Walk(graph);
        return [.. Enumerable.Range(0, graph.NodeCount).Where(node => walk.IsCut[node])];
    }

    /// <summary>The bridges, ascending: edges whose removal leaves more components. The smaller end is first. A tie of several parallel
    /// edges counts as one edge.</summary>
    /// <param name="graph">The graph.</param>
    public static (int From, int To)[] Bridges(CsrGraph graph)
    {
        var walk = new Walk(graph);
        walk.Bridges.Sort();
        return [.. walk.Bridges];
    }

    private sealed class Walk
    {
        private readonly CsrGraph _graph;
        private readonly int[] _found;
        private readonly int[] _low;
        private readonly int[] _parent;
        private readonly int[] _next;
        private int _clock;

        public Walk(CsrGraph graph)
        {
            _graph = graph;
            _found = new int[graph.NodeCount];
            _low = new int[graph.NodeCount];
            _parent = new int[graph.NodeCount];
            _next = new int[graph.NodeCount];
            IsCut = new bool[graph.NodeCount];
            for (var root = 0; root < graph.NodeCount; root++)
                if (_found[root] == 0)
                    From(root);
        }

        public bool[] IsCut { get; }

        public List<(int From, int To)> Bridges { get; } = [];

        private void From(int root)
        {
            var trail = new Stack<int>();
            var rootChildren = 0;
            Enter(root, -1);
            while (trail.TryPeek(out var node))
            {
                if (_next[node] < _graph.Degree(node))
                {
                    var neighbour = _graph.Neighbours(node)[_next[node]++];
                    if (_found[neighbour] == 0)
                    {
                        if (node == root) rootChildren++;
                        Enter(neighbour, node);
                    }
                    else if (neighbour != _parent[node])
                    {
                        _low[node] = Math.Min(_low[node], _found[neighbour]);
                    }
                    continue;
                }
                trail.Pop();
                if (_parent[node] >= 0) Leave(node, _parent[node], root);
            }
            IsCut[root] = rootChildren > 1;

            void Enter(int node, int parent)
            {
                _found[node] = _low[node] = ++_clock;
                _parent[node] = parent;
                trail.Push(node);
            }
        }

        private void Leave(int node, int parent, int root)
        {
            _low[parent] = Math.Min(_low[parent], _low[node]);
            if (_low[node] > _found[parent]) Bridges.Add((Math.Min(node, parent), Math.Max(node, parent)));
            if (parent != root && _low[node] >= _found[parent]) IsCut[parent] = true;
        }
    }
}

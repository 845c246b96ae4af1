namespace Investigations.Graph.Algorithms;

/// <summary>Local moving: each node goes to the best community near it; only nodes whose surroundings changed are looked at again.</summary>
internal static class LeidenMoving
{
    /// <summary>Moves nodes until no move of one node gains anything. Changes <paramref name="of"/>.</summary>
    public static void Move(LeidenLevel level, int[] of, double density, SeededRandom random)
    {
        var nodeCount = level.NodeCount;
        var masses = new double[nodeCount];
        var sizes = new int[nodeCount];
        for (var node = 0; node < nodeCount; node++)
        {
            masses[of[node]] += level.Masses[node];
            sizes[of[node]]++;
        }
        var empty = new Stack<int>();
        for (var community = nodeCount - 1; community >= 0; community--)
            if (sizes[community] == 0)
                empty.Push(community);
        var sums = new NeighbourSums(nodeCount);
        var queue = random.Order(nodeCount);
        var queued = new bool[nodeCount];
        Array.Fill(queued, true);
        int head = 0, waiting = nodeCount;
        while (waiting > 0)
        {
            var node = queue[head];
            head = head + 1 == nodeCount ? 0 : head + 1;
            waiting--;
            queued[node] = false;
            var old = of[node];
            var mass = level.Masses[node];
            masses[old] -= mass;
            if (--sizes[old] == 0)
            {
                masses[old] = 0;
                empty.Push(old);
            }
            var best = Best(level, of, node, masses, sums, density, empty.Count > 0 ? empty.Peek() : old);
            if (empty.Count > 0 && best == empty.Peek()) empty.Pop();
            of[node] = best;
            masses[best] += mass;
            sizes[best]++;
            if (best == old) continue;
            foreach (var neighbour in level.Neighbours(node))
            {
                if (queued[neighbour] || of[neighbour] == best) continue;
                queued[neighbour] = true;
                var tail = head + waiting++;
                queue[tail >= nodeCount ? tail - nodeCount : tail] = neighbour;
            }
        }
    }

    // The node's own community wins ties, so that moving ends; rounding must not look like a gain.
    private static int Best(
        LeidenLevel level, int[] of, int node, double[] masses, NeighbourSums sums, double density, int empty)
    {
        sums.Clear();
        var neighbours = level.Neighbours(node);
        var weights = level.Weights(node);
        for (var i = 0; i < neighbours.Length; i++) sums.Add(of[neighbours[i]], weights[i]);
        var pull = density * level.Masses[node];
        var best = of[node];
        var bestGain = sums[best] - (pull * masses[best]);
        var slack = 1e-12 * (Math.Abs(sums[best]) + (pull * masses[best]));
        foreach (var community in sums.Touched)
        {
            var gain = sums[community] - (pull * masses[community]);
            if (gain <= bestGain + slack) continue;
            best = community;
            bestGain = gain;
        }
        return bestGain < -slack ? empty : best;
    }
}

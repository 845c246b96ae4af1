namespace Investigations.Graph.Storage.Sqlite.Adjacency;

/// <summary>How many hops at least lie between an entity and the target: known near the target, bounded farther off.</summary>
internal sealed class HopBounds
{
    private const int NodeBudget = 100_000;

    private readonly Dictionary<int, int> known = [];
    private int beyond = 1;

    /// <summary>Walks back from the target for some hops, as far as the budget reaches whole hops.</summary>
    public static HopBounds To(LinkAdjacency adjacency, int target, int hops, DateTimeOffset? validAt)
    {
        var bounds = new HopBounds();
        bounds.known.Add(target, 0);
        List<int> rim = [target];
        for (int hop = 1; hop <= hops; hop++)
        {
            var next = new List<int>();
            foreach (int entity in rim)
            {
                foreach (var half in adjacency.At(entity))
                {
                    if (!adjacency.Holds(half.Link, validAt) || bounds.known.ContainsKey(half.Other)) continue;
                    if (bounds.known.Count >= NodeBudget) return bounds;
                    bounds.known.Add(half.Other, hop);
                    next.Add(half.Other);
                }
            }
            bounds.beyond = hop + 1;
            rim = next;
        }
        return bounds;
    }

    /// <summary>No path from the entity to the target has fewer hops.</summary>
    public int Least(int entity) => known.TryGetValue(entity, out int hops) ? hops : beyond;
}

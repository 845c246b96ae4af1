using Investigations.Graph.Model;

namespace Investigations.Jobs.Correlation;

/// <summary>Damps near-duplicates by how many people hold copies: a text or picture that goes round says little.</summary>
internal static class NearLinks
{
    /// <summary>Adds the link of each pair to the draft, and gives the number of holders of all copies that hang together with it.</summary>
    public static Dictionary<int, int> Add(Draft draft, Holdings holdings, List<NearPair> pairs)
    {
        var parents = new Dictionary<int, int>();
        foreach (var pair in pairs)
        {
            Join(parents, pair.A, pair.B);
            var (from, to) = draft.Entities.Id(pair.A).CompareTo(draft.Entities.Id(pair.B)) < 0 ? (pair.A, pair.B) : (pair.B, pair.A);
            foreach (int side in new[] { from, to })
            {
                foreach (int link in holdings.Of(side))
                {
                    draft.Links.Add(from, to, LinkKind.NearDuplicateOf, Span.Open, draft.Links.FirstCell(link));
                    break;
                }
            }
        }
        var people = new Dictionary<int, HashSet<int>>();
        foreach (int entity in parents.Keys.Order().ToList())
        {
            int root = Root(parents, entity);
            if (!people.TryGetValue(root, out var holders)) people.Add(root, holders = []);
            foreach (int link in holdings.Of(entity)) holders.Add(draft.Links.Key(link).From);
        }
        return parents.Keys.Order().ToList().ToDictionary(entity => entity, entity => people[Root(parents, entity)].Count);
    }

    private static int Root(Dictionary<int, int> parents, int entity)
    {
        while (parents.TryGetValue(entity, out int parent) && parent != entity) entity = parent;
        return entity;
    }

    private static void Join(Dictionary<int, int> parents, int a, int b)
    {
        parents.TryAdd(a, a);
        parents.TryAdd(b, b);
        int x = Root(parents, a), y = Root(parents, b);
        if (x != y) parents[Math.Max(x, y)] = Math.Min(x, y);
    }
}

using Investigations.Graph.Model;

namespace Investigations.Graph.Storage.Sqlite.Adjacency;

/// <summary>Walks outwards from a seed, hop by hop. Generic values are met and grouped, never walked through.</summary>
internal sealed class Expansion
{
    /// <summary>Most entities one expansion touches.</summary>
    public const int NodeBudget = 200_000;

    private readonly LinkAdjacency adjacency;
    private readonly DateTimeOffset? validAt;
    private readonly EntityMarks met;
    private readonly List<int> grouped = [];
    private readonly List<int> reached = [];

    private Expansion(LinkAdjacency adjacency, DateTimeOffset? validAt)
    {
        this.adjacency = adjacency;
        this.validAt = validAt;
        met = new EntityMarks(adjacency.EntityCount + 1);
    }

    /// <summary>Reached entities, the seed first; nearest first, then by specificity, then by id.</summary>
    public IReadOnlyList<int> Reached => reached;

    /// <summary>Generic values at the rim, in ordinal order.</summary>
    public IReadOnlyList<int> Grouped => grouped;

    /// <summary>True when the walk stopped because it had touched too many.</summary>
    public bool IsOverBudget { get; private set; }

    public static Expansion From(LinkAdjacency adjacency, int seed, int hops, DateTimeOffset? validAt, CancellationToken cancellationToken)
    {
        var expansion = new Expansion(adjacency, validAt);
        expansion.met.Add(seed);
        expansion.reached.Add(seed);
        int start = 0;
        for (int hop = 0; hop < hops && !expansion.IsOverBudget; hop++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int end = expansion.reached.Count;
            expansion.Hop(start, end);
            start = end;
        }
        expansion.grouped.Sort();
        return expansion;
    }

    /// <summary>How many distinct entities of each kind are linked to the seed, drawn or not.</summary>
    public static List<KeyValuePair<EntityKind, int>> Counts(LinkAdjacency adjacency, int seed, DateTimeOffset? validAt)
    {
        var seen = new HashSet<int> { seed };
        var counts = new SortedDictionary<EntityKind, int>();
        foreach (var half in adjacency.At(seed))
        {
            if (!adjacency.Holds(half.Link, validAt) || !seen.Add(half.Other)) continue;
            var kind = adjacency.KindOf(half.Other);
            counts[kind] = counts.GetValueOrDefault(kind) + 1;
        }
        return [.. counts];
    }

    /// <summary>The links among some entities, in ordinal order of from, kind, to.</summary>
    public static List<int> LinksAmong(LinkAdjacency adjacency, IEnumerable<int> entities, DateTimeOffset? validAt)
    {
        var members = entities.ToHashSet();
        var links = new List<int>();
        foreach (int entity in members)
        {
            foreach (var half in adjacency.At(entity))
            {
                if (half.IsOutgoing && members.Contains(half.Other) && adjacency.Holds(half.Link, validAt)) links.Add(half.Link);
            }
        }
        links.Sort();
        return links;
    }

    private void Hop(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            foreach (var half in adjacency.At(reached[i]))
            {
                if (!adjacency.Holds(half.Link, validAt) || !met.Add(half.Other)) continue;
                if (reached.Count + grouped.Count >= NodeBudget)
                {
                    IsOverBudget = true;
                    break;
                }
                (adjacency.IsGeneric(half.Other) ? grouped : reached).Add(half.Other);
            }
            if (IsOverBudget) break;
        }
        reached.Sort(end, reached.Count - end, Comparer<int>.Create(MoreSpecificFirst));
    }

    private int MoreSpecificFirst(int a, int b)
    {
        int order = adjacency.SpecificityOf(b).CompareTo(adjacency.SpecificityOf(a));
        return order != 0 ? order : a.CompareTo(b);
    }
}

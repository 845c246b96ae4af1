using Investigations.Graph.Model;

namespace Investigations.Jobs.Correlation;

/// <summary>Names what one innocent explanation would produce at once: the values of one dwelling, of one reference, of one desk.</summary>
internal sealed class Groups
{
    private readonly Draft draft;
    private readonly Dictionary<int, int> dwellings = [];
    private readonly Dictionary<int, int> contacts = [];

    /// <summary>Joins the values that the same two candidates hold into dwellings, and contact points to their person.</summary>
    public Groups(Draft draft, Holdings holdings, Dictionary<int, string> generic)
    {
        this.draft = draft;
        var byPair = new Dictionary<(int, int), int>();
        for (int pivot = 0; pivot < draft.Entities.Count; pivot++)
        {
            if (!IsDwelling(draft.Entities.Kind(pivot)) || generic.ContainsKey(pivot) || holdings.CountOf(pivot) is < 2 or > 25) continue;
            var holders = new SortedSet<int>();
            foreach (int link in holdings.Of(pivot)) holders.Add(draft.Links.Key(link).From);
            dwellings.TryAdd(pivot, pivot);
            foreach (int a in holders)
            {
                foreach (int b in holders.GetViewBetween(a + 1, int.MaxValue))
                {
                    if (!byPair.TryAdd((a, b), pivot)) Join(byPair[(a, b)], pivot);
                }
            }
        }
        for (int link = 0; link < draft.Links.Count; link++)
        {
            var (from, to, kind) = draft.Links.Key(link);
            if (kind == LinkKind.ReachedAt) contacts.TryAdd(to, from);
        }
    }

    /// <summary>The group of a tie over a value held in two ways, or "" when it stands alone.</summary>
    public string Of(int pivot, LinkKind a, LinkKind b, bool isDwelling)
    {
        if (IsChange(a) && IsChange(b)) return "change-request";
        if ((IsNamed(a) && IsNamed(b)) || IsReference(a, b))
        {
            int person = draft.Entities.Kind(pivot) is EntityKind.Person or EntityKind.Candidate ? pivot : contacts.GetValueOrDefault(pivot, pivot);
            return $"contact:{draft.Entities.Id(person)}";
        }
        if (draft.Entities.Kind(pivot) == EntityKind.Organisation && a is LinkKind.SourcedVia or LinkKind.PaidTo) return $"organisation:{draft.Entities.Id(pivot)}";
        return isDwelling && dwellings.ContainsKey(pivot) ? $"dwelling:{draft.Entities.Id(Root(pivot))}" : "";
    }

    /// <summary>True when the value is a reference's on both sides, or one side's reference and the other side's own.</summary>
    public static bool IsReference(LinkKind a, LinkKind b) =>
        (a == LinkKind.ListsReference && IsOwn(b)) || (b == LinkKind.ListsReference && IsOwn(a));

    private static bool IsOwn(LinkKind kind) => kind is LinkKind.ListsReference or LinkKind.UsesEmail or LinkKind.UsesPhone;

    private static bool IsChange(LinkKind kind) => kind == LinkKind.PerformedFrom;

    private static bool IsNamed(LinkKind kind) => kind is LinkKind.ListsReference or LinkKind.WitnessedBy;

    private static bool IsDwelling(EntityKind kind) =>
        kind is EntityKind.PostalAddress or EntityKind.Premises or EntityKind.AccessPoint or EntityKind.IpAddress or EntityKind.NetworkInterface;

    private int Root(int pivot)
    {
        while (dwellings[pivot] != pivot) pivot = dwellings[pivot];
        return pivot;
    }

    private void Join(int a, int b)
    {
        int x = Root(a), y = Root(b);
        if (x == y) return;
        // The id that comes first names the dwelling, whatever the order of joining.
        if (draft.Entities.Id(x).CompareTo(draft.Entities.Id(y)) < 0) dwellings[y] = x;
        else dwellings[x] = y;
    }
}

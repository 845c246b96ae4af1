using Investigations.Jobs.Resolution.Dossiers;

namespace Investigations.Jobs.Resolution.People;

/// <summary>Says of each name beside candidates whose it is: a candidate's, or that of a person known from several records.</summary>
/// <remarks>Equal names alone join nobody; a shared mailbox, phone, home, account, or the same candidate has to stand beside them.</remarks>
internal sealed class PersonFinder
{
    private const int FullName = 3; // parts: a name of so many is rare enough to say who is meant

    private readonly IReadOnlyList<Dossier> dossiers;
    private readonly Partition partition;
    private readonly Dictionary<(char, int), List<int>> groupsBy = [];
    private readonly Dictionary<string, List<int>> groupsNamed = new(StringComparer.Ordinal);

    /// <summary>Indexes the candidates by their contact points, homes, accounts and names.</summary>
    public PersonFinder(IReadOnlyList<Dossier> dossiers, Partition partition)
    {
        this.dossiers = dossiers;
        this.partition = partition;
        for (int i = 0; i < dossiers.Count; i++)
        {
            int group = partition.GroupOf(i);
            foreach (int value in dossiers[i].Mailboxes) Index(groupsBy, ('e', value), group);
            foreach (int value in dossiers[i].Phones) Index(groupsBy, ('p', value), group);
            foreach (int value in dossiers[i].Units) Index(groupsBy, ('h', value), group);
            foreach (int value in dossiers[i].Accounts) Index(groupsBy, ('a', value), group);
            foreach (var name in dossiers[i].Names) Index(groupsNamed, name.Key, group);
        }
    }

    /// <summary>The group of candidates each occurrence belongs to, or -1 for one of <paramref name="people"/>' own.</summary>
    /// <param name="all">Occurrences in ordinal order.</param>
    /// <param name="people">For each occurrence that no candidate owns, the position of the first occurrence of the same person; else -1.</param>
    public int[] Assign(IReadOnlyList<Occurrence> all, out int[] people)
    {
        var owner = new int[all.Count];
        for (int i = 0; i < all.Count; i++) owner[i] = Owner(all[i]);
        people = JoinPeople(all, owner);
        CoListing.Join(all, owner, people);
        return owner;
    }

    private int Owner(Occurrence occurrence)
    {
        if (occurrence.IsOwnExpected && occurrence.Group >= 0 && IsNamed(occurrence.Group, occurrence.Name, NameLevel.Initial)) return occurrence.Group;
        foreach (var context in occurrence.Contexts)
        {
            if (!groupsBy.TryGetValue(context, out var groups)) continue;
            var least = context.Kind is 'h' or 'a' ? NameLevel.Typo : NameLevel.Initial;
            var fitting = groups.Where(group => group != occurrence.Group && IsNamed(group, occurrence.Name, least) && !HasOtherPhone(group, context, occurrence)).ToList();
            if (fitting.Count == 1) return fitting[0];
        }
        return ByNameAlone(occurrence);
    }

    // A mailbox made of a common name is soon made twice; another phone beside it tells the two apart.
    private bool HasOtherPhone(int group, (char Kind, int Value) matched, Occurrence occurrence) =>
        matched.Kind == 'e' && HasAny(group, 'p')
        && occurrence.Contexts.Any(context => context.Kind == 'p')
        && !occurrence.Contexts.Any(context => context.Kind == 'p' && partition.MembersOf(group).Any(i => dossiers[i].Phones.Contains(context.Value)));

    private bool HasAny(int group, char kind) =>
        partition.MembersOf(group).Any(i => kind == 'e' ? dossiers[i].Mailboxes.Count > 0 : dossiers[i].Phones.Count > 0);

    // A name with nothing against it is the only candidate's of that name when he claims the employer beside it or the name is a full one.
    private int ByNameAlone(Occurrence occurrence)
    {
        if (!groupsNamed.TryGetValue(occurrence.Name.Key, out var groups) || groups.Count != 1 || groups[0] == occurrence.Group) return -1;
        // A contact point beside the name that is not the candidate's own says that somebody else is meant.
        if (occurrence.Contexts.Any(context => context.Kind is not ('e' or 'p') || HasAny(groups[0], context.Kind))) return -1;
        bool claims = occurrence.Organisation > 0 && partition.MembersOf(groups[0]).Any(i => dossiers[i].Employers.Contains(occurrence.Organisation));
        return claims || occurrence.Name.Parts.Length >= FullName ? groups[0] : -1;
    }

    private bool IsNamed(int group, NameForm name, NameLevel least) =>
        partition.MembersOf(group).Any(i => dossiers[i].Names.Exists(known => NameComparison.Compare(known, name) >= least));

    private static int[] JoinPeople(IReadOnlyList<Occurrence> all, int[] owner)
    {
        var first = new int[all.Count];
        for (int i = 0; i < first.Length; i++) first[i] = owner[i] >= 0 ? -1 : i;
        var blocks = new SortedDictionary<(char, int), List<int>>();
        for (int i = 0; i < all.Count; i++)
        {
            if (owner[i] >= 0) continue;
            foreach (var context in all[i].Contexts) Index(blocks, context, i);
            if (all[i].Group >= 0) Index(blocks, ('c', all[i].Group), i);
        }
        foreach (var (context, block) in blocks) JoinBlock(all, block, first, isExact: context.Item1 == 'v');
        for (int i = 0; i < first.Length; i++)
        {
            if (first[i] >= 0) first[i] = Root(first, i);
        }
        return first;
    }

    // Distinct spellings are compared once; an initial is followed only where it leads to one human. Beside a mere vendor only equal names join.
    private static void JoinBlock(IReadOnlyList<Occurrence> all, List<int> block, int[] first, bool isExact)
    {
        var spellings = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (int i in block)
        {
            if (!spellings.TryAdd(all[i].Name.Key, i)) Union(first, spellings[all[i].Name.Key], i);
        }
        if (isExact) return;
        var heads = spellings.Values.ToList();
        for (int x = 0; x < heads.Count; x++)
        {
            for (int y = x + 1; y < heads.Count; y++)
            {
                if (NameComparison.Compare(all[heads[x]].Name, all[heads[y]].Name) >= NameLevel.Typo) Union(first, heads[x], heads[y]);
            }
        }
        foreach (int head in heads)
        {
            var full = heads.Where(other => other != head && NameComparison.Compare(all[head].Name, all[other].Name) == NameLevel.Initial).ToList();
            if (full.Count > 0 && full.All(other => Root(first, other) == Root(first, full[0]))) Union(first, head, full[0]);
        }
    }

    private static int Root(int[] first, int i)
    {
        while (first[i] != i) i = first[i];
        return i;
    }

    private static void Union(int[] first, int a, int b)
    {
        int x = Root(first, a), y = Root(first, b);
        if (x < y) first[y] = x;
        else if (y < x) first[x] = y;
    }

    private static void Index<TKey>(IDictionary<TKey, List<int>> index, TKey key, int value) where TKey : notnull
    {
        if (!index.TryGetValue(key, out var list)) index[key] = list = [];
        if (!list.Contains(value)) list.Add(value);
    }
}

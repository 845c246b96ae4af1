using Investigations.Graph.Model;

namespace Investigations.Jobs.Resolution.People;

/// <summary>Joins references of equal names that different candidates list beside one and the same other human.</summary>
/// <remarks>
/// A name alone joins nobody; but that two candidates who both name one person also both name another of one name by chance is rare. Relational
/// evidence, as in collective entity resolution (Bhattacharya and Getoor, 2007). Contact points that contradict each other are not overruled.
/// </remarks>
internal sealed class CoListing
{
    private const int LongestList = 20; // references of one candidate; more is a list of everybody
    private const int Rounds = 8; // a join makes two lists meet, which may join more; the rest waits for evidence of its own

    private readonly IReadOnlyList<Occurrence> all;
    private readonly int[] owner;
    private readonly int[] first;
    private readonly List<List<int>> lists;

    private CoListing(IReadOnlyList<Occurrence> all, int[] owner, int[] first)
    {
        this.all = all;
        this.owner = owner;
        this.first = first;
        lists = [.. Enumerable.Range(0, all.Count).Where(i => all[i].Record.File == SourceCatalogue.References && all[i].Group >= 0)
            .GroupBy(i => all[i].Group).Select(list => list.ToList()).Where(list => list.Count is > 1 and <= LongestList)];
    }

    /// <summary>Joins them.</summary>
    /// <param name="all">Occurrences in ordinal order.</param>
    /// <param name="owner">The group of candidates that each belongs to, or -1.</param>
    /// <param name="first">For each occurrence that no candidate owns, the first of the same person; else -1.</param>
    public static void Join(IReadOnlyList<Occurrence> all, int[] owner, int[] first)
    {
        var listing = new CoListing(all, owner, first);
        for (int round = 0; round < Rounds && listing.JoinOnce(); round++)
        {
        }
    }

    private bool JoinOnce()
    {
        var beside = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var list in lists)
        {
            foreach (int i in list)
            {
                foreach (int other in list.Where(other => all[other].Name.Key != all[i].Name.Key)) Add(beside, i, other);
            }
        }
        bool isChanged = false;
        foreach (var block in beside.Values)
        {
            for (int i = 1; i < block.Count; i++) isChanged |= JoinPair(block[0], block[i]);
        }
        return isChanged;
    }

    // The other human is known by who they were resolved to, and by name: two equal names in both lists speak for each other.
    private void Add(SortedDictionary<string, List<int>> beside, int i, int other)
    {
        foreach (string known in new[] { owner[other] >= 0 ? $"c{owner[other]}" : $"p{first[other]}", "n" + all[other].Name.Key })
        {
            string key = $"{all[i].Name.Key}\n{known}";
            if (!beside.TryGetValue(key, out var block)) beside.Add(key, block = []);
            block.Add(i);
        }
    }

    private bool JoinPair(int a, int b)
    {
        if (all[a].Group == all[b].Group || IsOther(a, b) || (owner[a] >= 0 && owner[b] >= 0)) return false;
        if (owner[a] < 0 && owner[b] < 0)
        {
            if (first[a] == first[b]) return false;
            int kept = Math.Min(first[a], first[b]);
            Move(Math.Max(first[a], first[b]), i => first[i] = kept);
            return true;
        }
        var (owned, free) = owner[a] >= 0 ? (a, b) : (b, a);
        Move(first[free], i =>
        {
            owner[i] = owner[owned];
            first[i] = -1;
        });
        return true;
    }

    private void Move(int person, Action<int> act)
    {
        foreach (int i in Enumerable.Range(0, all.Count).Where(i => owner[i] < 0 && first[i] == person).ToList()) act(i);
    }

    private bool IsOther(int a, int b) => all[a].Contexts.Any(x => all[b].Contexts.Any(y => y.Kind == x.Kind && y.Value != x.Value))
        && !all[a].Contexts.Any(x => all[b].Contexts.Contains(x));
}

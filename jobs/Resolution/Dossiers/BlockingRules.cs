using System.Globalization;

namespace Investigations.Jobs.Resolution.Dossiers;

/// <summary>Says which dossiers are worth comparing: those that share a value of a blocking rule.</summary>
internal static class BlockingRules
{
    /// <summary>Pairs of positions in <paramref name="all"/>, the lower first, in order; and what was capped.</summary>
    public static (List<(int A, int B)> Pairs, List<string> Left) Pairs(IReadOnlyList<Dossier> all, ResolveOptions options)
    {
        var found = new HashSet<(int, int)>();
        var left = new List<string>();
        Add("e-mail", Block(all, d => d.Mailboxes), all, found, options, left);
        Add("phone", Block(all, d => d.Phones), all, found, options, left);
        Add("national number", Block(all, d => d.NationalIds), all, found, options, left);
        Add("document", Block(all, d => d.Documents), all, found, options, left);
        Add("handle", Block(all, d => d.Handles), all, found, options, left);
        Add("name", Block(all, d => d.Names.Select(name => name.Key)), all, found, options, left);
        Add("name part and birth date", Block(all, PartAndBirth), all, found, options, left);
        Add("name part and home", Block(all, PartAndHome), all, found, options, left);
        var pairs = found.ToList();
        pairs.Sort();
        return (pairs, left);
    }

    private static IEnumerable<(string, int)> PartAndBirth(Dossier dossier) =>
        from birth in dossier.BirthDates from part in Parts(dossier) select (part, birth);

    private static IEnumerable<(string, int)> PartAndHome(Dossier dossier) =>
        from unit in dossier.Units.Count > 0 ? dossier.Units : dossier.Premises from part in Parts(dossier) select (part, unit);

    private static IEnumerable<string> Parts(Dossier dossier) =>
        dossier.Names.SelectMany(name => name.Parts).Where(part => part.Length > 1).Distinct(StringComparer.Ordinal);

    private static Dictionary<TKey, List<int>> Block<TKey>(IReadOnlyList<Dossier> all, Func<Dossier, IEnumerable<TKey>> keys) where TKey : notnull
    {
        var blocks = new Dictionary<TKey, List<int>>();
        for (int i = 0; i < all.Count; i++)
        {
            foreach (var key in keys(all[i]))
            {
                if (!blocks.TryGetValue(key, out var block)) blocks.Add(key, block = []);
                if (block.Count == 0 || block[^1] != i) block.Add(i);
            }
        }
        return blocks;
    }

    private static void Add<TKey>(
        string rule, Dictionary<TKey, List<int>> blocks, IReadOnlyList<Dossier> all, HashSet<(int, int)> found, ResolveOptions options, List<string> left) where TKey : notnull
    {
        int capped = 0, records = 0;
        foreach (var block in blocks.Values)
        {
            if (block.Count < 2) continue;
            if (block.Count <= options.BlockCap)
            {
                AddAll(block, found);
                continue;
            }
            capped++;
            records += block.Count;
            // A large block is split by city: people of one common name in far places are other people.
            foreach (var part in Block([.. block.Select(i => all[i])], d => d.Cities).Values)
            {
                if (part.Count <= options.BlockCap) AddAll([.. part.Select(i => block[i])], found);
            }
        }
        if (capped > 0) left.Add(string.Create(CultureInfo.InvariantCulture, $"blocking by {rule}: {capped} blocks over {options.BlockCap} records ({records} in all) were compared within one city only"));
    }

    private static void AddAll(List<int> block, HashSet<(int, int)> found)
    {
        for (int i = 0; i < block.Count; i++)
        {
            for (int j = i + 1; j < block.Count; j++) found.Add((block[i], block[j]));
        }
    }
}

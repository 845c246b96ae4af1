using System.Globalization;

namespace Investigations.Jobs.Resolution.Dossiers;

/// <summary>Says which dossiers are worth comparing: those that share a value of a blocking rule.</summary>
internal static class BlockingRules
{
    private static readonly ulong NameBits = Bit(DossierComparisons.Name) | Bit(DossierComparisons.Rarity);

    /// <summary>Pairs of positions in <paramref name="all"/>, the lower first, in order; and what was capped.</summary>
    public static (List<FoundPair> Pairs, List<string> Left) Pairs(IReadOnlyList<Dossier> all, ResolveOptions options)
    {
        var found = new Dictionary<(int, int), ulong>();
        var left = new List<string>();
        Add("e-mail", Bit(DossierComparisons.Mailbox), Block(all, d => d.Mailboxes), all, found, options, left);
        Add("phone", Bit(DossierComparisons.Phone), Block(all, d => d.Phones), all, found, options, left);
        Add("national number", Bit(DossierComparisons.NationalNumber), Block(all, d => d.NationalIds), all, found, options, left);
        Add("document", Bit(DossierComparisons.Document), Block(all, d => d.Documents), all, found, options, left);
        Add("handle", Bit(DossierComparisons.Handle), Block(all, d => d.Handles), all, found, options, left);
        Add("name", NameBits, Block(all, d => d.Names.Select(name => name.Key)), all, found, options, left);
        Add("name part and birth date", NameBits | Bit(DossierComparisons.BirthDate), Block(all, PartAndBirth), all, found, options, left);
        Add("name part and home", NameBits | Bit(DossierComparisons.Home), Block(all, PartAndHome), all, found, options, left);
        return ([.. found.OrderBy(pair => pair.Key).Select(pair => new FoundPair(pair.Key.Item1, pair.Key.Item2, pair.Value))], left);
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
        string rule, ulong reads, Dictionary<TKey, List<int>> blocks, IReadOnlyList<Dossier> all, Dictionary<(int, int), ulong> found, ResolveOptions options, List<string> left) where TKey : notnull
    {
        int capped = 0, records = 0;
        foreach (var block in blocks.Values)
        {
            if (block.Count < 2) continue;
            if (block.Count <= options.BlockCap)
            {
                AddAll(block, ~reads, found);
                continue;
            }
            capped++;
            records += block.Count;
            // A large block is split by city: people of one common name in far places are other people.
            foreach (var part in Block([.. block.Select(i => all[i])], d => d.Cities).Values)
            {
                if (part.Count <= options.BlockCap) AddAll([.. part.Select(i => block[i])], ~(reads | Bit(DossierComparisons.Home)), found);
            }
        }
        if (capped > 0) left.Add(string.Create(CultureInfo.InvariantCulture, $"blocking by {rule}: {capped} blocks over {options.BlockCap} records ({records} in all) were compared within one city only"));
    }

    private static void AddAll(List<int> block, ulong free, Dictionary<(int, int), ulong> found)
    {
        for (int i = 0; i < block.Count; i++)
        {
            for (int j = i + 1; j < block.Count; j++)
            {
                var pair = (block[i], block[j]);
                found[pair] = found.GetValueOrDefault(pair) | free;
            }
        }
    }

    private static ulong Bit(int comparison) => 1UL << comparison;
}

using System.Globalization;
using Investigations.Graph.Model;

namespace Investigations.Jobs.Correlation;

/// <summary>Accounts that the pay of several candidates goes on to: collectors of a network, and landlords.</summary>
internal static class Collectors
{
    private const double FixedRent = 1.1; // ratio: the largest amount of a fixed rent to the smallest, a rise of the rent within a year included

    /// <summary>Makes each account that pay was passed on to a value held by the candidates who were paid.</summary>
    /// <returns>Accounts that look like a landlord's: every payer sends one fixed amount about monthly, and nothing goes on from there.</returns>
    public static HashSet<int> Read(Draft draft)
    {
        var payees = Payees(draft);
        var forwards = new HashSet<int>();
        int before = draft.Links.Count;
        for (int link = 0; link < before; link++)
        {
            var (from, to, kind) = draft.Links.Key(link);
            if (kind != LinkKind.Transferred || from < draft.Subjects.Count) continue;
            forwards.Add(from);
            if (payees.ContainsKey(to) || !payees.TryGetValue(from, out var candidates)) continue;
            long cell = draft.Links.FirstCell(link);
            foreach (int candidate in candidates) draft.Links.Add(candidate, to, LinkKind.Transferred, draft.Links.SpanOf(link), cell, isVirtual: true);
        }
        return Landlords(draft, forwards);
    }

    private static Dictionary<int, SortedSet<int>> Payees(Draft draft)
    {
        var found = new Dictionary<int, SortedSet<int>>();
        for (int link = 0; link < draft.Links.Count; link++)
        {
            var (from, to, kind) = draft.Links.Key(link);
            if (kind != LinkKind.PaidTo || draft.Entities.Kind(to) == EntityKind.Organisation) continue;
            if (!found.TryGetValue(to, out var candidates)) found.Add(to, candidates = []);
            candidates.Add(from);
        }
        return found;
    }

    private static HashSet<int> Landlords(Draft draft, HashSet<int> forwards)
    {
        var table = draft.Records[SourceCatalogue.Transfers];
        var amounts = new Dictionary<(int To, int From), (double Least, double Most, int Count)>();
        for (int row = 0; row < table.Count; row++)
        {
            if (!double.TryParse(table["amount"].Key(row), NumberStyles.Float, CultureInfo.InvariantCulture, out double amount)) continue;
            int from = MoneyLinks.Account(draft, table, row, SourceColumn.FromKey, "");
            int to = MoneyLinks.Account(draft, table, row, SourceColumn.ToKey, "");
            if (from < 0 || to < 0 || forwards.Contains(to)) continue;
            var seen = amounts.GetValueOrDefault((to, from), (double.MaxValue, 0, 0));
            amounts[(to, from)] = (Math.Min(seen.Item1, amount), Math.Max(seen.Item2, amount), seen.Item3 + 1);
        }
        return [.. amounts.GroupBy(pair => pair.Key.To)
            .Where(account => account.All(pair => pair.Value.Most <= pair.Value.Least * FixedRent) && account.Any(pair => pair.Value.Count > 1))
            .Select(account => account.Key)];
    }
}

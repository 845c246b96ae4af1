using Investigations.Graph.Normalisation;

namespace Investigations.Jobs.Resolution.Dossiers;

/// <summary>Compares names part by part: middle names may be missing, parts may be initials, one letter may be wrong.</summary>
internal static class NameComparison
{
    private const int LongestDifference = 2; // parts: how many middle names one spelling may leave out

    /// <summary>The level of agreement; the same for both orders.</summary>
    public static NameLevel Compare(NameForm a, NameForm b)
    {
        if (a.Parts.Length == 0 || b.Parts.Length == 0) return NameLevel.Missing;
        if (a.Generation > 0 && b.Generation > 0 && a.Generation != b.Generation) return NameLevel.Partial;
        if (a.Key == b.Key) return NameLevel.Exact;
        var (shorter, longer) = a.Parts.Length <= b.Parts.Length ? (a.Parts, b.Parts) : (b.Parts, a.Parts);
        var level = Align(shorter, longer);
        return level < NameLevel.Typo && NameSpacing.IsShifted(a.Parts, b.Parts) ? NameLevel.Typo : level;
    }

    /// <summary>The one part in which two names of equally many parts differ; null when they differ in none, in several, or in their number.</summary>
    public static (string A, string B)? Unequal(NameForm a, NameForm b)
    {
        var (x, y) = (a.Parts.Except(b.Parts, StringComparer.Ordinal).ToList(), b.Parts.Except(a.Parts, StringComparer.Ordinal).ToList());
        return x.Count == 1 && y.Count == 1 ? (x[0], y[0]) : null;
    }

    private static NameLevel Align(string[] shorter, string[] longer)
    {
        Span<bool> used = stackalloc bool[longer.Length];
        int exact = 0, initials = 0, slips = 0, missing = 0;
        Span<bool> matched = stackalloc bool[shorter.Length];
        for (int i = 0; i < shorter.Length; i++) matched[i] = TakeFirst(shorter[i], longer, used, static (x, y) => x == y);
        for (int i = 0; i < shorter.Length; i++)
        {
            if (matched[i]) exact += shorter[i].Length > 1 ? 1 : 0;
            else if (TakeFirst(shorter[i], longer, used, IsSlip)) slips++;
            else if (TakeFirst(shorter[i], longer, used, IsInitial)) initials++;
            else missing++;
        }
        if (missing > 0 || shorter.Length < 2 || longer.Length - shorter.Length > LongestDifference)
            return exact > 0 ? NameLevel.Partial : NameLevel.Different;
        if (exact == 0 || slips > 1) return exact > 0 ? NameLevel.Partial : NameLevel.Different;
        if (initials > 0 && exact + slips < 2) return NameLevel.Initial;
        return slips > 0 ? NameLevel.Typo : NameLevel.Alike;
    }

    private static bool TakeFirst(string part, string[] longer, Span<bool> used, Func<string, string, bool> fits)
    {
        for (int j = 0; j < longer.Length; j++)
        {
            if (used[j] || !fits(part, longer[j])) continue;
            used[j] = true;
            return true;
        }
        return false;
    }

    // An initial, a short form ("Liz" of "Lizbeth") or a nickname ("Bill" of "William").
    private static bool IsInitial(string a, string b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        if (shorter.Length > 2 && Nicknames.SameGroup(a, b)) return true;
        return shorter.Length is 1 or >= 3 && longer.StartsWith(shorter, StringComparison.Ordinal);
    }

    private static bool IsSlip(string a, string b) =>
        Math.Max(a.Length, b.Length) >= 4 && Math.Min(a.Length, b.Length) >= 3 && IsOneEdit(a, b);

    // One letter more, less, other, or two neighbours swapped (Damerau 1964).
    private static bool IsOneEdit(string a, string b)
    {
        if (a.Length > b.Length) (a, b) = (b, a);
        if (b.Length - a.Length > 1) return false;
        int i = 0;
        while (i < a.Length && a[i] == b[i]) i++;
        if (a.Length < b.Length) return a.AsSpan(i).SequenceEqual(b.AsSpan(i + 1));
        if (i == a.Length || a.AsSpan(i + 1).SequenceEqual(b.AsSpan(i + 1))) return true;
        return i + 1 < a.Length && a[i] == b[i + 1] && a[i + 1] == b[i] && a.AsSpan(i + 2).SequenceEqual(b.AsSpan(i + 2));
    }
}

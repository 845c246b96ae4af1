namespace Investigations.Graph.Similarity;

/// <summary>How alike two names are: each part of the shorter name is given the part of the other it fits best.</summary>
/// <remarks>
/// Own rule: names of one person differ a little everywhere, names of two relatives agree everywhere but in one part; so half of the value is
/// the worst fitting part. Order does not matter; parts written together, initials, sound and nicknames do.
/// </remarks>
public static class NameSimilarity
{
    /// <summary>At or above this two names are taken as one name. Chosen on the name pairs of the nomenklatura bench, whose labels are noisy.</summary>
    public const double MatchThreshold = 0.84;

    private const double InitialFits = 0.85;
    private const double SameSound = 0.9;
    private const double Nickname = 0.95;

    // What the length of a part counts that the other name lacks.
    private const double MissingPart = 0.35;

    /// <summary>Compares two names.</summary>
    /// <param name="a">The parts of a name, normalised and in lower case, none empty, in their order.</param>
    /// <param name="b">The parts of the other name.</param>
    /// <param name="sameNickname">Whether two parts are a given name and a short form of it; null to look at spelling and sound alone.</param>
    /// <returns>In [0, 1]; 1 for the same parts in any order, 0 where one has no parts. The same either way round.</returns>
    public static double Compare(string[] a, string[] b, Func<string, string, bool>? sameNickname = null)
    {
        if (a.Length == 0 || b.Length == 0) return 0;
        var left = Joined(a, b);
        var right = Joined(b, a);
        // A fixed order of sides and parts keeps ties from depending on how the names were given.
        Array.Sort(left, StringComparer.Ordinal);
        Array.Sort(right, StringComparer.Ordinal);
        var (shorter, longer) = Before(left, right) ? (left, right) : (right, left);
        var fits = new double[shorter.Length * longer.Length];
        var worth = new double[fits.Length];
        for (var i = 0; i < shorter.Length; i++)
        {
            for (var j = 0; j < longer.Length; j++)
            {
                var cell = (i * longer.Length) + j;
                fits[cell] = Fit(shorter[i], longer[j], sameNickname);
                worth[cell] = fits[cell] * (shorter[i].Length + longer[j].Length);
            }
        }
        var chosen = new int[shorter.Length];
        Assignment.Best(worth, shorter.Length, longer.Length, chosen);
        return Value(shorter, longer, fits, chosen);
    }

    private static double Value(string[] shorter, string[] longer, double[] fits, int[] chosen)
    {
        double worst = 1, sum = 0, assigned = 0, all = 0;
        foreach (var part in longer) all += part.Length;
        for (var i = 0; i < chosen.Length; i++)
        {
            var fit = fits[(i * longer.Length) + chosen[i]];
            double length = shorter[i].Length + longer[chosen[i]].Length;
            worst = Math.Min(worst, fit);
            sum += fit * length;
            assigned += length;
            all -= longer[chosen[i]].Length;
        }
        return (worst + (sum / (assigned + (MissingPart * all)))) / 2;
    }

    private static double Fit(string a, string b, Func<string, string, bool>? sameNickname)
    {
        if (string.Equals(a, b, StringComparison.Ordinal)) return 1;
        if (a.Length == 1 || b.Length == 1) return a[0] == b[0] ? InitialFits : 0;
        var spelling = (JaroWinkler.Compare(a, b) + OptimalStringAlignment.Similarity(a, b)) / 2;
        if (spelling < SameSound && Math.Min(a.Length, b.Length) >= 3 && PhoneticCode.Same(a, b)) spelling = SameSound;
        return spelling < Nickname && sameNickname is not null && (sameNickname(a, b) || sameNickname(b, a)) ? Nickname : spelling;
    }

    // "al mosuli" becomes "almosuli" where the other name writes it so.
    private static string[] Joined(string[] parts, string[] other)
    {
        List<string> joined = [];
        for (var i = 0; i < parts.Length; i++)
        {
            if (i + 1 < parts.Length && Array.IndexOf(other, parts[i] + parts[i + 1]) >= 0) joined.Add(parts[i] + parts[++i]);
            else joined.Add(parts[i]);
        }
        return [.. joined];
    }

    private static bool Before(string[] a, string[] b) =>
        a.Length != b.Length ? a.Length < b.Length : string.CompareOrdinal(string.Join(' ', a), string.Join(' ', b)) <= 0;
}

namespace Investigations.Jobs.Resolution.Dossiers;

/// <summary>Sees through spaces and hyphens in the wrong place: "Isabell Agagnon", "Anna Maria" and "Annamaria".</summary>
internal static class NameSpacing
{
    private const int MostParts = 3; // parts: their orders are tried, 3! by 3!

    /// <summary>True when the parts, in some order and without spaces, are the same letters in the same order.</summary>
    /// <remarks>Parts come sorted, so their order in writing is not known.</remarks>
    public static bool IsShifted(string[] a, string[] b)
    {
        if (a.Length > MostParts || b.Length > MostParts || (a.Length == 1 && b.Length == 1) || Sum(a) != Sum(b)) return false;
        var joined = Orders(a).ToHashSet(StringComparer.Ordinal);
        return Orders(b).Any(joined.Contains);
    }

    // Cheap and the same for every order: most pairs end here.
    private static (int Length, int Letters) Sum(string[] parts) => (parts.Sum(part => part.Length), parts.Sum(part => part.Sum(letter => letter)));

    private static IEnumerable<string> Orders(string[] parts)
    {
        if (parts.Length == 0) return [""];
        return parts.SelectMany((part, i) => Orders([.. parts.Where((_, j) => j != i)]).Select(rest => part + rest));
    }
}

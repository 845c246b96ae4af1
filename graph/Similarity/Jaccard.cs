namespace Investigations.Graph.Similarity;

/// <summary>Exact overlap of two sets.</summary>
public static class Jaccard
{
    /// <summary>The share of the members of either set that are in both, in [0, 1]; 0 for two empty sets, which say nothing.</summary>
    /// <param name="a">Distinct numbers, ascending.</param>
    /// <param name="b">Distinct numbers, ascending.</param>
    public static double Compare(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b)
    {
        int i = 0, j = 0, both = 0;
        while (i < a.Length && j < b.Length)
        {
            if (a[i] == b[j]) both++;
            var left = a[i];
            if (left <= b[j]) i++;
            if (b[j] <= left) j++;
        }
        var either = a.Length + b.Length - both;
        return either == 0 ? 0 : both / (double)either;
    }
}

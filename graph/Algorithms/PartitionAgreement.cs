namespace Investigations.Graph.Algorithms;

/// <summary>How far two divisions of the same nodes agree.</summary>
/// <remarks>Source: Vinh, Epps and Bailey (2010), Information theoretic measures for clusterings comparison, JMLR 11: adjusted mutual
/// information, with the mean of the entropies as upper bound; the expectation is that of random divisions of the same sizes.</remarks>
public static class PartitionAgreement
{
    /// <summary>Adjusted mutual information: 1 for equal divisions, about 0 for what chance would give, at times a little below.</summary>
    /// <param name="a">The group of each node, each at least 0.</param>
    /// <param name="b">The group of each node in the other division.</param>
    /// <exception cref="ArgumentException">The divisions differ in length.</exception>
    public static double AdjustedMutualInformation(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        if (a.Length != b.Length) throw new ArgumentException("The divisions differ in length.", nameof(b));
        if (a.Length == 0) return 1;
        var both = new Dictionary<(int, int), int>();
        for (var node = 0; node < a.Length; node++)
        {
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(both, (a[node], b[node]), out _)++;
        }
        int[] sizesA = Sizes(a), sizesB = Sizes(b);
        double n = a.Length;
        // Summed in a fixed order, so that the last bits do not depend on hashing.
        var mutual = 0.0;
        foreach (var ((inA, inB), count) in both.OrderBy(cell => cell.Key))
            mutual += count / n * Math.Log(n * count / ((double)sizesA[inA] * sizesB[inB]));
        var mean = (Entropy(sizesA, n) + Entropy(sizesB, n)) / 2;
        var expected = Expected(sizesA, sizesB, a.Length);
        // Two divisions that chance cannot tell apart (all in one, or all alone, in both) agree fully.
        return mean - expected <= 1e-12 * Math.Max(1, mean) ? 1 : (mutual - expected) / (mean - expected);
    }

    private static int[] Sizes(ReadOnlySpan<int> labels)
    {
        var largest = 0;
        foreach (var label in labels) largest = Math.Max(largest, label);
        var sizes = new int[largest + 1];
        foreach (var label in labels) sizes[label]++;
        return sizes;
    }

    private static double Entropy(int[] sizes, double n)
    {
        var entropy = 0.0;
        foreach (var size in sizes)
            if (size > 0)
                entropy -= size / n * Math.Log(size / n);
        return entropy;
    }

    // The hypergeometric expectation; groups of one size are taken together, there being at most sqrt(2n) sizes.
    private static double Expected(int[] sizesA, int[] sizesB, int n)
    {
        var logFactorial = new double[n + 1];
        for (var i = 2; i <= n; i++) logFactorial[i] = logFactorial[i - 1] + Math.Log(i);
        var expected = 0.0;
        var groupsB = Counted(sizesB);
        foreach (var (a, timesA) in Counted(sizesA))
        {
            foreach (var (b, timesB) in groupsB)
            {
                var fixedPart = logFactorial[a] + logFactorial[b] + logFactorial[n - a] + logFactorial[n - b] - logFactorial[n];
                var sum = 0.0;
                for (var both = Math.Max(1, a + b - n); both <= Math.Min(a, b); both++)
                {
                    var chance = Math.Exp(fixedPart - logFactorial[both] - logFactorial[a - both] - logFactorial[b - both]
                        - logFactorial[n - a - b + both]);
                    sum += both / (double)n * Math.Log((double)n * both / ((double)a * b)) * chance;
                }
                expected += (double)timesA * timesB * sum;
            }
        }
        return expected;
    }

    private static (int Size, int Times)[] Counted(int[] sizes) =>
        [.. sizes.Where(size => size > 0).GroupBy(size => size).OrderBy(group => group.Key).Select(group => (group.Key, group.Count()))];
}

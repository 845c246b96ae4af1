namespace Investigations.Graph.Algorithms;

/// <summary>Fisher's exact test, one side.</summary>
/// <remarks>Source: Fisher (1922), On the interpretation of chi-squared from contingency tables, and the calculation of P, JRSS 85: the upper tail of the
/// hypergeometric distribution.</remarks>
public static class FisherExact
{
    /// <summary>The chance that, of some drawn without looking, at least so many are marked.</summary>
    /// <param name="found">How many marked ones were drawn, at least 0.</param>
    /// <param name="drawn">How many were drawn, at most <paramref name="all"/>.</param>
    /// <param name="marked">How many are marked, at most <paramref name="all"/>.</param>
    /// <param name="all">How many there are.</param>
    /// <returns>From 0 to 1.</returns>
    public static double AtLeast(int found, int drawn, int marked, int all)
    {
        double sum = 0;
        for (int k = found; k <= Math.Min(drawn, marked); k++)
            sum += Math.Exp(LogChoose(marked, k) + LogChoose(all - marked, drawn - k) - LogChoose(all, drawn));
        return Math.Min(1, sum);
    }

    private static double LogChoose(int n, int k)
    {
        if (k < 0 || k > n) return double.NegativeInfinity;
        double sum = 0;
        for (int i = 1; i <= k; i++) sum += Math.Log((double)(n - k + i) / i);
        return sum;
    }
}

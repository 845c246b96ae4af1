namespace Investigations.Tests.Graph.Similarity;

/// <summary>The kernels as their definitions are written, for comparison.</summary>
internal static class SlowKernels
{
    public static int Edits(string a, string b, bool swaps)
    {
        var cost = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    cost[i, j] = i + j;
                    continue;
                }
                var change = cost[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                cost[i, j] = Math.Min(change, Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1);
                if (swaps && i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
            }
        }
        return cost[a.Length, b.Length];
    }

    public static int Lcs(string a, string b)
    {
        var length = new int[a.Length + 1, b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++)
                length[i, j] = a[i - 1] == b[j - 1] ? length[i - 1, j - 1] + 1 : Math.Max(length[i - 1, j], length[i, j - 1]);
        return length[a.Length, b.Length];
    }

    public static double JaroWinkler(string a, string b)
    {
        if (a == b) return 1;
        var window = Math.Max(0, (Math.Max(a.Length, b.Length) / 2) - 1);
        var taken = new SortedDictionary<int, char>();
        List<char> matched = [];
        for (var i = 0; i < a.Length; i++)
        {
            var place = Enumerable.Range(0, b.Length).FirstOrDefault(j => Math.Abs(i - j) <= window && b[j] == a[i] && !taken.ContainsKey(j), -1);
            if (place < 0) continue;
            taken[place] = b[place];
            matched.Add(a[i]);
        }
        if (matched.Count == 0) return 0;
        double m = matched.Count;
        var swaps = matched.Zip(taken.Values).Count(pair => pair.First != pair.Second) / 2;
        var jaro = ((m / a.Length) + (m / b.Length) + ((m - swaps) / m)) / 3;
        var prefix = a.Zip(b).TakeWhile(pair => pair.First == pair.Second).Take(4).Count();
        return jaro > 0.7 ? jaro + (0.1 * prefix * (1 - jaro)) : jaro;
    }
}

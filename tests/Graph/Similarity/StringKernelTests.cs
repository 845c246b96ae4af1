using Investigations.Graph.Similarity;
using Xunit;
using Fuzz = FuzzySharp.Fuzz;

namespace Investigations.Tests.Graph.Similarity;

public sealed class StringKernelTests
{
    private static readonly int[] Seeds = [1, 2, 3];

    // Jaro-Winkler: Winkler (1990), table of examples, as in Cohen, Ravikumar and Fienberg (2003).
    [Theory]
    [InlineData("martha", "marhta", 0.9611)]
    [InlineData("dwayne", "duane", 0.84)]
    [InlineData("dixon", "dicksonx", 0.8133)]
    [InlineData("", "", 1)]
    [InlineData("a", "", 0)]
    public void Jaro_winkler_of_published_pairs(string a, string b, double expected) => Assert.Equal(expected, JaroWinkler.Compare(a, b), 4);

    [Theory]
    [InlineData("kitten", "sitting", 3, 3)]
    [InlineData("ca", "abc", 3, 3)]
    [InlineData("ab", "ba", 2, 1)]
    [InlineData("", "abc", 3, 3)]
    [InlineData("Müller", "Muller", 1, 1)]
    public void Edit_distances_by_hand(string a, string b, int levenshtein, int alignment)
    {
        Assert.Equal(levenshtein, Levenshtein.Distance(a, b));
        Assert.Equal(alignment, OptimalStringAlignment.Distance(a, b));
    }

    [Fact]
    public void Similarities_are_one_for_equal_and_none_for_disjoint_texts()
    {
        Assert.Equal(1, Levenshtein.Similarity("", ""));
        Assert.Equal(0, Levenshtein.Similarity("abc", "xyz"));
        Assert.Equal(1 - (1 / 4.0), OptimalStringAlignment.Similarity("abcd", "abdc"));
        Assert.Equal(1, OptimalStringAlignment.Similarity("", ""));
        Assert.Equal(2 * 3 / 7.0, LcsRatio.Compare("abcd", "acd"));
    }

    [Fact]
    public void Kernels_equal_the_plain_tables()
    {
        foreach (var (a, b) in Seeds.SelectMany(seed => TextPairs.Make(seed, 1500)))
        {
            Assert.Equal(SlowEdits(a, b, swaps: false), Levenshtein.Distance(a, b));
            Assert.Equal(SlowEdits(a, b, swaps: true), OptimalStringAlignment.Distance(a, b));
            Assert.Equal(SlowLcs(a, b), LcsRatio.Length(a, b));
            Assert.Equal(SlowJaroWinkler(a, b), JaroWinkler.Compare(a, b), 12);
        }
    }

    [Fact]
    public void Kernels_hold_for_texts_of_many_words_of_bits()
    {
        foreach (var (a, b) in TextPairs.Make(seed: 9, count: 10).Select(pair => (Repeat(pair.A), Repeat(pair.B))))
        {
            Assert.Equal(SlowEdits(a, b, swaps: false), Levenshtein.Distance(a, b));
            Assert.Equal(SlowLcs(a, b), LcsRatio.Length(a, b));
        }

        static string Repeat(string text) => string.Concat(Enumerable.Range(0, 40).Select(i => text + (char)('a' + (i % 7))));
    }

    [Fact]
    public void Ratio_equals_that_of_fuzzysharp_but_for_rounding()
    {
        foreach (var (a, b) in TextPairs.Make(seed: 4, count: 2000))
        {
            if (a.Length + b.Length == 0) continue; // It gives 0 for two empty texts.
            Assert.InRange(Fuzz.Ratio(a, b) - (100 * LcsRatio.Compare(a, b)), -0.5001, 0.5001);
        }
    }

    [Fact]
    public void Token_set_ratio_equals_its_definition()
    {
        string[] words = ["acme", "trading", "ltd", "global", "of", "kyiv", "a"];
        var random = new Random(5);
        for (var i = 0; i < 3000; i++)
        {
            var (a, b) = (Pick(), Pick());
            Assert.Equal(SlowTokenSet(a, b), TokenSet.Ratio(new TokenSet(a), new TokenSet(b)), 12);
        }

        string[] Pick() => [.. Enumerable.Range(0, random.Next(6)).Select(_ => words[random.Next(words.Length)])];
    }

    [Fact]
    public void Token_sets_of_any_length_are_compared()
    {
        var many = Enumerable.Range(0, 200).Select(i => $"word{i}").ToArray();
        Assert.Equal(1, TokenSet.Ratio(new TokenSet(many), new TokenSet([.. many, "more"])));
        Assert.Equal(SlowTokenSet(many[1..], [.. many[..^1], "x"]), TokenSet.Ratio(new TokenSet(many[1..]), new TokenSet([.. many[..^1], "x"])), 12);
    }

    private static double SlowTokenSet(string[] a, string[] b)
    {
        if (a.Length == 0 || b.Length == 0) return 0;
        var common = a.Intersect(b).Order(StringComparer.Ordinal).ToList();
        var all = string.Join(' ', common);
        var left = string.Join(' ', common.Concat(a.Except(b).Order(StringComparer.Ordinal)));
        var right = string.Join(' ', common.Concat(b.Except(a).Order(StringComparer.Ordinal)));
        return new[] { Ratio(left, right), all.Length > 0 ? Ratio(all, left) : 0, all.Length > 0 ? Ratio(all, right) : 0 }.Max();

        static double Ratio(string x, string y) => 2.0 * SlowLcs(x, y) / (x.Length + y.Length);
    }

    private static int SlowEdits(string a, string b, bool swaps)
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

    private static int SlowLcs(string a, string b)
    {
        var length = new int[a.Length + 1, b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++)
                length[i, j] = a[i - 1] == b[j - 1] ? length[i - 1, j - 1] + 1 : Math.Max(length[i - 1, j], length[i, j - 1]);
        return length[a.Length, b.Length];
    }

    private static double SlowJaroWinkler(string a, string b)
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

using System.Text;
using Investigations.Graph.Similarity;
using Xunit;
using Fuzz = FuzzySharp.Fuzz;

namespace Investigations.Tests.Graph.Similarity;

public sealed class StringKernelTests
{
    private static readonly bool IsLong = Environment.GetEnvironmentVariable("INVESTIGATIONS_LONG_TESTS") == "1";

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

    public static TheoryData<string> Alphabets => [TextPairs.Ascii, TextPairs.ManyScripts];

    [Theory]
    [MemberData(nameof(Alphabets))]
    public void Kernels_equal_the_plain_tables(string letters)
    {
        foreach (var (a, b) in Seeds.SelectMany(seed => TextPairs.Make(seed, IsLong ? 200_000 : 2_000, letters))) AssertEqualsPlainTables(a, b);
    }

    [Theory]
    [MemberData(nameof(Alphabets))]
    public void Kernels_of_short_texts_equal_the_plain_tables(string letters)
    {
        foreach (var (a, b) in TextPairs.Make(seed: 11, IsLong ? 3_000_000 : 60_000, letters, [5, 9, 17])) AssertEqualsPlainTables(a, b);
    }

    [Fact]
    public void Kernels_hold_for_every_length()
    {
        for (var length = 0; length <= 130; length++)
            foreach (var (a, b) in TextPairs.OfLength(seed: length, length))
                AssertEqualsPlainTables(a, b);
    }

    [Fact]
    public void Kernels_hold_for_texts_of_many_words_of_bits()
    {
        foreach (var (a, b) in TextPairs.Make(seed: 9, count: 10).Select(pair => (Repeat(pair.A), Repeat(pair.B))))
        {
            Assert.Equal(SlowKernels.Edits(a, b, swaps: false), Levenshtein.Distance(a, b));
            Assert.Equal(SlowKernels.Lcs(a, b), LcsRatio.Length(a, b));
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

        static double Ratio(string x, string y) => 2.0 * SlowKernels.Lcs(x, y) / (x.Length + y.Length);
    }

    private static void AssertEqualsPlainTables(string a, string b)
    {
        byte[] left = Encoding.UTF8.GetBytes(a), right = Encoding.UTF8.GetBytes(b);
        var levenshtein = SlowKernels.Edits(a, b, swaps: false);
        Assert.True(levenshtein == Levenshtein.Distance(a, b) && levenshtein == Levenshtein.Distance(left, right), $"Levenshtein '{a}' '{b}'");
        var alignment = SlowKernels.Edits(a, b, swaps: true);
        Assert.True(alignment == OptimalStringAlignment.Distance(a, b) && alignment == OptimalStringAlignment.Distance(left, right), $"OSA '{a}' '{b}'");
        var common = SlowKernels.Lcs(a, b);
        var ratio = a.Length + b.Length == 0 ? 1 : 2.0 * common / (a.Length + b.Length);
        Assert.True(common == LcsRatio.Length(a, b) && ratio == LcsRatio.Compare(left, right), $"LCS '{a}' '{b}'");
        var winkler = SlowKernels.JaroWinkler(a, b);
        Assert.True(winkler == JaroWinkler.Compare(a, b) && winkler == JaroWinkler.Compare(left, right), $"Jaro-Winkler '{a}' '{b}'");
    }
}

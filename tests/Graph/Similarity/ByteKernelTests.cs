using System.Text;
using Investigations.Graph.Similarity;
using Xunit;

namespace Investigations.Tests.Graph.Similarity;

public sealed class ByteKernelTests
{
    public static TheoryData<string> Alphabets => [TextPairs.Ascii, TextPairs.ManyScripts];

    [Theory]
    [MemberData(nameof(Alphabets))]
    public void Utf8_gives_what_utf16_gives(string letters)
    {
        foreach (var (a, b) in TextPairs.Make(seed: 21, count: 20_000, letters))
        {
            byte[] left = Encoding.UTF8.GetBytes(a), right = Encoding.UTF8.GetBytes(b);
            Assert.Equal(JaroWinkler.Compare(a, b), JaroWinkler.Compare(left, right));
            Assert.Equal(Levenshtein.Distance(a, b), Levenshtein.Distance(left, right));
            Assert.Equal(Levenshtein.Similarity(a, b), Levenshtein.Similarity(left, right));
            Assert.Equal(OptimalStringAlignment.Distance(a, b), OptimalStringAlignment.Distance(left, right));
            Assert.Equal(OptimalStringAlignment.Similarity(a, b), OptimalStringAlignment.Similarity(left, right));
            Assert.Equal(LcsRatio.Compare(a, b), LcsRatio.Compare(left, right));
        }
    }

    [Theory]
    [MemberData(nameof(Alphabets))]
    public void Bounded_distance_is_the_distance_or_the_limit_and_one(string letters)
    {
        foreach (var (a, b) in TextPairs.Make(seed: 22, count: 5_000, letters))
        {
            byte[] left = Encoding.UTF8.GetBytes(a), right = Encoding.UTF8.GetBytes(b);
            var distance = Levenshtein.Distance(a, b);
            foreach (var limit in (int[])[0, 1, 2, 5, 40])
            {
                Assert.Equal(Math.Min(distance, limit + 1), Levenshtein.Within(a, b, limit));
                Assert.Equal(Math.Min(distance, limit + 1), Levenshtein.Within(left, right, limit));
            }
        }
    }

    [Fact]
    public void Bytes_that_are_no_utf8_count_as_replacement_characters()
    {
        byte[] broken = [(byte)'a', 0xFF, (byte)'b'];
        Assert.Equal(0, Levenshtein.Distance(broken, Encoding.UTF8.GetBytes("a\uFFFDb")));
        Assert.Equal(1, Levenshtein.Distance(broken, "ab"u8));
    }
}

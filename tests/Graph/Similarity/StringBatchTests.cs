using System.Text;
using Investigations.Graph.Similarity;
using Xunit;

namespace Investigations.Tests.Graph.Similarity;

public sealed class StringBatchTests
{
    public static TheoryData<string> Alphabets => [TextPairs.Ascii, TextPairs.ManyScripts];

    [Theory]
    [MemberData(nameof(Alphabets))]
    public void One_against_many_gives_what_one_by_one_gives(string letters)
    {
        foreach (var most in (int[])[3, 9, 30, 64, 130])
        {
            var texts = TextPairs.Make(most, count: 600, letters).Select(pair => Cut(pair.A, most)).ToArray();
            var batch = Batch(texts);
            foreach (var (_, text) in TextPairs.Make(seed: 31, count: 30, letters))
            {
                foreach (var query in (string[])[Cut(text, most), texts[text.Length], ""])
                {
                    Span<double> similarities = new double[texts.Length];
                    Span<int> distances = new int[texts.Length];
                    var bytes = Encoding.UTF8.GetBytes(query);
                    JaroWinkler.CompareMany(bytes, batch, similarities);
                    Levenshtein.DistanceMany(bytes, batch, distances);
                    for (var i = 0; i < texts.Length; i++)
                    {
                        Assert.Equal(JaroWinkler.Compare(query, texts[i]), similarities[i]);
                        Assert.Equal(Levenshtein.Distance(query, texts[i]), distances[i]);
                    }
                }
            }
        }
    }

    [Fact]
    public void A_batch_keeps_its_texts_in_order()
    {
        string[] texts = ["b", "", "Ж", "aaa", new('x', 100)];
        var batch = Batch(texts);
        Assert.Equal(texts.Length, batch.Count);
        for (var i = 0; i < texts.Length; i++) Assert.Equal(texts[i], Encoding.UTF8.GetString(batch[i]));
    }

    [Fact]
    public void Results_that_are_too_short_are_refused() =>
        Assert.ThrowsAny<ArgumentException>(() => Levenshtein.DistanceMany("a"u8, Batch(["a", "b"]), new int[1]));

    private static StringBatch Batch(string[] texts)
    {
        var starts = new int[texts.Length + 1];
        for (var i = 0; i < texts.Length; i++) starts[i + 1] = starts[i] + Encoding.UTF8.GetByteCount(texts[i]);
        return new StringBatch(Encoding.UTF8.GetBytes(string.Concat(texts)), starts);
    }

    private static string Cut(string text, int most) => text.Length > most ? text[..most] : text;
}

using System.Text;
using Investigations.Jobs.Resolution.Tables;
using Xunit;

namespace Investigations.Tests.Jobs.Resolution.Tables;

/// <summary>Numbers of distinct texts are those of a dictionary.</summary>
public sealed class ValueInternerTests
{
    [Theory]
    [InlineData(10)]
    [InlineData(5_000)]
    [InlineData(40_000)]
    public void Numbers_are_those_of_a_dictionary(int kinds)
    {
        var random = new Random(kinds);
        string[] texts = [.. Enumerable.Range(0, 50_000).Select(_ => new string('x', random.Next(0, 30)) + random.Next(kinds)).Select((text, i) => i % 97 == 0 ? "" : text)];
        var expected = new Dictionary<string, int>(StringComparer.Ordinal) { [""] = 0 };
        foreach (string text in texts) expected.TryAdd(text, expected.Count);

        var oneByOne = new ValueInterner();
        Assert.All(texts, text => Assert.Equal(expected[text], oneByOne.Add(Encoding.UTF8.GetBytes(text))));

        var together = new ValueInterner();
        together.Expect(kinds / 2, 100);
        byte[] all = Encoding.UTF8.GetBytes(string.Concat(texts));
        int start = 0;
        var cells = texts.Select(text => new CellPlace((start += text.Length) - text.Length, text.Length)).ToArray();
        int[] codes = new int[texts.Length];
        together.AddAll(all, cells, codes);
        Assert.Equal(texts.Select(text => expected[text]), codes);
        Assert.Equal(expected.Count, together.Count);
        var list = together.ToList();
        Assert.All(expected, pair => Assert.Equal(pair.Key, Encoding.UTF8.GetString(list[pair.Value])));
    }
}

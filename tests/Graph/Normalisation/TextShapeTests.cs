using FsCheck.Xunit;
using Investigations.Graph.Normalisation;
using Xunit;

namespace Investigations.Tests.Graph.Normalisation;

public sealed class TextShapeTests
{
    private const string Body = "Experience\nBuilt payment services in C# and Node.js for five years.\n• Cut build time by 40%. Led a team of 3.5 people.\n2017 - 2020 Acme";

    [Fact]
    public void Blanks_case_and_width_do_not_count() =>
        Assert.Equal("full width text\nnext line", TextShape.Normalise("  ＦＵＬＬ\u00A0 width\tTEXT \r\n\r\n Next  line\n"));

    [Fact]
    public void Contact_block_goes_and_the_rest_stays()
    {
        string text = TextShape.Normalise("Joseph Hunt\nHouston, TX | (832) 673-3035\nhunt.joseph58@gmail.com | github.com/hunt-io\n" + Body);
        Assert.Equal(TextShape.Normalise(Body), TextShape.StripContactBlock(text));
        Assert.Equal(TextShape.Normalise(Body), TextShape.StripContactBlock(TextShape.Normalise(Body)));
    }

    [Fact]
    public void Sentences_end_at_stops_lines_and_bullets_but_not_inside_words()
    {
        string text = TextShape.Normalise(Body);
        Assert.Equal(["experience", "built payment services in c# and node.js for five years", "cut build time by 40%", "led a team of 3.5 people", "2017 - 2020 acme"],
            TextShape.Sentences(text).Select(range => text[range]));
    }

    [Fact]
    public void Tokens_are_words_and_single_han()
    {
        const string Text = "c++ and c#, node.js: 王小明 x";
        Assert.Equal(["c++", "and", "c#", "node", "js", "王", "小", "明", "x"], TextShape.Tokens(Text).Select(range => Text[range]));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("one two", 1)]
    [InlineData("a b c d e", 1)]
    [InlineData("a b c d e f", 2)] // n - 5 + 1
    [InlineData("a a a a a a a", 1)] // without repeats
    public void Shingles_are_runs_of_five(string text, int count)
    {
        ulong[] hashes = TextShape.ShingleHashes(text, seed: 1);
        Assert.Equal(count, hashes.Length);
        Assert.Equal(hashes.Order(), hashes);
    }

    [Fact]
    public void Shingles_depend_on_order_and_seed()
    {
        Assert.NotEqual(TextShape.ShingleHashes("a b c d e", 1), TextShape.ShingleHashes("e d c b a", 1));
        Assert.NotEqual(TextShape.ShingleHashes("a b c d e", 1), TextShape.ShingleHashes("a b c d e", 2));
        Assert.Equal(TextShape.ShingleHashes("a b, c d e.", 1), TextShape.ShingleHashes("a b c\nd e", 1));
    }

    [Property]
    public void Normalising_twice_is_normalising_once(string? text)
    {
        string once = TextShape.Normalise(text);
        Assert.Equal(once, TextShape.Normalise(once));
    }
}

public sealed class UnicodeFoldTests
{
    [Theory]
    [InlineData("ﬁ Ａ ① É", "fi a 1 é")]
    [InlineData("e\u0301", "é")]
    [InlineData("\u1112\u1161\u11AB", "한")]
    [InlineData("İ", "i̇")]
    [InlineData("Å", "å")]
    public void Compatibility_forms_are_composed(string text, string folded) => Assert.Equal(folded, UnicodeFold.Fold(text));

    [Property]
    public void Folding_twice_is_folding_once(string? text)
    {
        string once = UnicodeFold.Fold(text);
        Assert.Equal(once, UnicodeFold.Fold(once));
    }
}

namespace Investigations.Tests.Graph.Similarity;

/// <summary>Pairs of texts for comparing a fast kernel with an obvious one.</summary>
internal static class TextPairs
{
    private const string Letters = "aabbccdeéłжД한\0 ";

    /// <summary>Unrelated texts and edited ones, of few letters in several scripts, short, about a word of bits long, and long.</summary>
    public static IEnumerable<(string A, string B)> Make(int seed, int count)
    {
        var random = new Random(seed);
        int[] lengths = [4, 12, 20, 66, 140];
        for (var i = 0; i < count; i++)
        {
            var most = lengths[i % lengths.Length];
            var a = Text(random, random.Next(most + 1));
            yield return (a, i % 2 == 0 ? Text(random, random.Next(most + 1)) : Edited(random, a));
        }
    }

    private static string Text(Random random, int length) =>
        string.Create(length, random, static (text, random) =>
        {
            for (var i = 0; i < text.Length; i++) text[i] = Letters[random.Next(Letters.Length)];
        });

    private static string Edited(Random random, string text)
    {
        var letters = text.ToList();
        for (var edits = random.Next(6); edits > 0; edits--)
        {
            var place = random.Next(letters.Count + 1);
            var letter = Letters[random.Next(Letters.Length)];
            if (random.Next(3) == 0) letters.Insert(place, letter);
            else if (place < letters.Count && random.Next(2) == 0) letters.RemoveAt(place);
            else if (place + 1 < letters.Count) (letters[place], letters[place + 1]) = (letters[place + 1], letters[place]);
        }
        return new string([.. letters]);
    }
}

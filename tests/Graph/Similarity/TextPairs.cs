namespace Investigations.Tests.Graph.Similarity;

/// <summary>Pairs of texts for comparing a fast kernel with an obvious one.</summary>
internal static class TextPairs
{
    /// <summary>Few letters of several scripts, so that texts have something in common.</summary>
    public const string ManyScripts = "aabbccdeéłжД한\0 ";

    /// <summary>Letters that are one byte in UTF-8.</summary>
    public const string Ascii = "aabbccde\0 ~";

    /// <summary>Unrelated texts and edited ones, of few letters in several scripts, short, about a word of bits long, and long.</summary>
    public static IEnumerable<(string A, string B)> Make(int seed, int count, string letters = ManyScripts)
    {
        var random = new Random(seed);
        int[] lengths = [4, 12, 20, 36, 66, 140];
        for (var i = 0; i < count; i++)
        {
            var most = lengths[i % lengths.Length];
            var a = Text(random, letters, random.Next(most + 1));
            yield return (a, i % 2 == 0 ? Text(random, letters, random.Next(most + 1)) : Edited(random, letters, a));
        }
    }

    private static string Text(Random random, string letters, int length) =>
        string.Create(length, (random, letters), static (text, from) =>
        {
            for (var i = 0; i < text.Length; i++) text[i] = from.letters[from.random.Next(from.letters.Length)];
        });

    private static string Edited(Random random, string alphabet, string text)
    {
        var letters = text.ToList();
        for (var edits = random.Next(6); edits > 0; edits--)
        {
            var place = random.Next(letters.Count + 1);
            var letter = alphabet[random.Next(alphabet.Length)];
            if (random.Next(3) == 0) letters.Insert(place, letter);
            else if (place < letters.Count && random.Next(2) == 0) letters.RemoveAt(place);
            else if (place + 1 < letters.Count) (letters[place], letters[place + 1]) = (letters[place + 1], letters[place]);
        }
        return new string([.. letters]);
    }
}

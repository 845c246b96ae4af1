using System.Text;
using Investigations.Graph.Normalisation;
using Investigations.Graph.Similarity;
using Investigations.Jobs.Resolution.Tables;

namespace Investigations.Jobs.Resolution.Comparisons;

/// <summary>Whole names taken apart into words, each distinct word read once.</summary>
internal sealed class NameWords
{
    private static readonly string[] Generations = ["jr", "sr", "ii", "iii", "iv"];

    private readonly List<string> words = [""];
    private readonly List<string> sounds = [""];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly int[][] namesWords;
    private readonly int[] generations;

    /// <summary>Reads all values of a field.</summary>
    /// <param name="values">Normalised names.</param>
    public NameWords(ValueList values)
    {
        namesWords = new int[values.Count][];
        generations = new int[values.Count];
        namesWords[0] = [];
        for (int code = 1; code < values.Count; code++) namesWords[code] = Read(code, Encoding.UTF8.GetString(values[code]));
    }

    /// <summary>How many distinct words, with the empty one at 0.</summary>
    public int Count => words.Count;

    /// <summary>The words of a name in their order, the generation left out.</summary>
    public ReadOnlySpan<int> Of(int name) => namesWords[name];

    /// <summary>The generation a name states: 0 for none, else 1 for jr, 2 for sr, 3 and on for ii, iii, iv.</summary>
    public int GenerationOf(int name) => generations[name];

    /// <summary>A word.</summary>
    public string Word(int number) => words[number];

    /// <summary>How far two different words can be the same part of a name: 2 a slip of the pen or another spelling, 1 an initial, a short form or a nickname, 0 not at all.</summary>
    public int Likeness(int x, int y)
    {
        string a = words[x], b = words[y];
        if (a.Length > b.Length) (a, b) = (b, a);
        if (a.Length == 1) return a[0] == b[0] ? 1 : 0;
        if (a.Length >= 3 && (b.StartsWith(a, StringComparison.Ordinal) || Nicknames.SameGroup(a, b))) return 1;
        if (b.Length < 4 || a.Length < 3) return 0;
        if (b.Length - a.Length <= 1 && OptimalStringAlignment.Distance(a, b) == 1) return 2;
        double alike = JaroWinkler.Compare(a, b);
        return alike >= 0.92 || (alike >= 0.75 && sounds[x].Length >= 2 && sounds[x] == sounds[y]) ? 2 : 0;
    }

    private int[] Read(int code, string name)
    {
        var found = new List<int>();
        foreach (string word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            int generation = Array.IndexOf(Generations, word) + 1;
            if (generation > 0 && found.Count > 0) generations[code] = generation;
            else found.Add(NumberOf(word));
        }
        return [.. found];
    }

    private int NumberOf(string word)
    {
        if (numbers.TryGetValue(word, out int known)) return known;
        numbers.Add(word, words.Count);
        Span<char> sound = stackalloc char[64];
        sounds.Add(word.Length <= sound.Length ? sound[..PhoneticCode.Write(word, sound)].ToString() : "");
        words.Add(word);
        return words.Count - 1;
    }
}

using System.Text;
using Investigations.Graph.Normalisation;
using Investigations.Graph.Similarity;
using Investigations.Jobs.Resolution.Tables;

namespace Investigations.Jobs.Resolution.Comparisons;

/// <summary>Whole names taken apart into words, each distinct word read once.</summary>
internal sealed class NameWords
{
    private static readonly string[] Generations = ["jr", "sr", "ii", "iii", "iv"];

    private const int LongWord = 8; // letters: two slips of a word so long leave it recognisable

    private readonly List<string> words = [""];
    private readonly List<string> sounds = [""];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly ValueList values;
    private readonly List<int> firsts = [0]; // the name each word was first met in
    private int[][] namesWords;
    private int[] generations;
    private int known = 1;

    /// <summary>Reads all values of a field.</summary>
    /// <param name="values">Normalised names.</param>
    public NameWords(ValueList values)
    {
        this.values = values;
        namesWords = new int[values.Count][];
        namesWords[0] = [];
        generations = new int[values.Count];
        Follow();
    }

    /// <summary>Reads the names that came to the list since, and forgets the words of those that were taken out.</summary>
    public void Follow()
    {
        if (values.Count > namesWords.Length)
        {
            int room = values.Count + (values.Count / 4);
            Array.Resize(ref namesWords, room);
            Array.Resize(ref generations, room);
        }
        while (values.Count < known && words.Count > 1 && firsts[^1] >= values.Count)
        {
            numbers.Remove(words[^1]);
            words.RemoveAt(words.Count - 1);
            sounds.RemoveAt(sounds.Count - 1);
            firsts.RemoveAt(firsts.Count - 1);
        }
        for (int name = Math.Min(known, values.Count); name < values.Count; name++) namesWords[name] = Read(name, Encoding.UTF8.GetString(values[name]));
        known = values.Count;
    }

    /// <summary>How many distinct words, with the empty one at 0.</summary>
    public int Count => words.Count;

    /// <summary>How many names, the missing one at 0.</summary>
    public int NameCount => known;

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
        if (NameVariants.Same(a, b)) return 2;
        if ((a.Length >= 3 && b.StartsWith(a, StringComparison.Ordinal)) || Nicknames.SameGroup(a, b)) return 1;
        if (b.Length < 4 || a.Length < 3) return 0;
        int distance = b.Length - a.Length <= 2 ? OptimalStringAlignment.Distance(a, b) : int.MaxValue;
        if (distance == 1 || (distance == 2 && a.Length >= LongWord)) return 2;
        double alike = JaroWinkler.Compare(a, b);
        return alike >= 0.92 || (alike >= 0.75 && sounds[x].Length >= 2 && sounds[x] == sounds[y]) ? 2 : 0;
    }

    private int[] Read(int code, string name)
    {
        generations[code] = 0;
        var found = new List<int>();
        foreach (string word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            int generation = Array.IndexOf(Generations, word) + 1;
            if (generation > 0 && found.Count > 0) generations[code] = generation;
            else found.Add(NumberOf(word, code));
        }
        return [.. found];
    }

    private int NumberOf(string word, int name)
    {
        if (numbers.TryGetValue(word, out int known)) return known;
        numbers.Add(word, words.Count);
        Span<char> sound = stackalloc char[64];
        sounds.Add(word.Length <= sound.Length ? sound[..PhoneticCode.Write(word, sound)].ToString() : "");
        words.Add(word);
        firsts.Add(name);
        return words.Count - 1;
    }
}

namespace Investigations.Graph.Model;

/// <summary>Gives each distinct text one number, so that columns hold 4 bytes a cell and equality is one comparison.</summary>
/// <remarks>Code 0 is the empty text. Not safe for concurrent adding; reading is.</remarks>
public sealed class ValuePool
{
    private readonly Dictionary<string, int> codes = new(StringComparer.Ordinal) { [""] = 0 };
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> spans;
    private readonly List<string> texts = [""];

    /// <summary>An empty pool.</summary>
    public ValuePool() => spans = codes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many distinct texts there are, the empty one included.</summary>
    public int Count => texts.Count;

    /// <summary>The text of a code.</summary>
    public string this[int code] => texts[code];

    /// <summary>The code of a text, given it if it has none yet.</summary>
    public int Add(ReadOnlySpan<char> text)
    {
        if (spans.TryGetValue(text, out int code)) return code;
        string kept = new(text);
        code = texts.Count;
        texts.Add(kept);
        codes.Add(kept, code);
        return code;
    }

    /// <summary>The code of a text, or -1 when nothing holds it.</summary>
    public int Find(ReadOnlySpan<char> text) => spans.TryGetValue(text, out int code) ? code : -1;
}

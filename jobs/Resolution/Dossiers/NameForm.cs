using System.Collections.Frozen;
using Investigations.Graph.Model;

namespace Investigations.Jobs.Resolution.Dossiers;

/// <summary>A name of a human, ready to be compared.</summary>
/// <param name="Key">The comparison key: its parts, sorted.</param>
/// <param name="Parts">The parts of the key.</param>
/// <param name="Generation">1 for senior, 2 for junior and so on; 0 when the name says nothing.</param>
internal sealed record NameForm(string Key, string[] Parts, int Generation)
{
    private static readonly FrozenDictionary<string, int> Generations = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["sr"] = 1,
        ["senior"] = 1,
        ["jr"] = 2,
        ["junior"] = 2,
        ["ii"] = 2,
        ["iii"] = 3,
        ["iv"] = 4,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>A name nobody gave.</summary>
    public static NameForm None { get; } = new("", [], 0);

    /// <summary>The name in a cell.</summary>
    public static NameForm Of(RecordColumn column, int row)
    {
        string key = column.Key(row);
        return key.Length == 0 ? None : Of(key, column.Text(row));
    }

    /// <summary>The name of a comparison key; the text as written tells the generation.</summary>
    public static NameForm Of(string key, string text)
    {
        int generation = 0;
        foreach (string word in text.Split([' ', ',', '.', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Generations.TryGetValue(word, out int found)) generation = found;
        }
        string[] parts = key.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (generation > 0 && parts.Length > 2) parts = [.. parts.Where(part => !Generations.ContainsKey(part))];
        return new NameForm(string.Join(' ', parts), parts, generation);
    }
}

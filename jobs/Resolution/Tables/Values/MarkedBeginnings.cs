using System.Collections.Frozen;

namespace Investigations.Jobs.Resolution.Tables.Values;

/// <summary>The first eight bytes of words that need a closer look: a quick no for all others.</summary>
/// <param name="words">The words, ASCII, lower case.</param>
internal sealed class MarkedBeginnings(IEnumerable<string> words)
{
    private readonly FrozenSet<ulong> beginnings = words.Select(static word => Beginning(System.Text.Encoding.ASCII.GetBytes(word))).ToFrozenSet();

    /// <summary>False when the text is none of the words for sure.</summary>
    /// <param name="text">ASCII, lower case.</param>
    public bool MayHold(ReadOnlySpan<byte> text) => beginnings.Contains(Beginning(text));

    private static ulong Beginning(ReadOnlySpan<byte> text)
    {
        ulong packed = 0;
        foreach (byte c in text[..Math.Min(text.Length, 8)]) packed = (packed << 8) | c;
        return packed;
    }
}

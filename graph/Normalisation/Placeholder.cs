using System.Collections.Frozen;

namespace Investigations.Graph.Normalisation;

/// <summary>Text that people and machines write where they have nothing to say. Such a value never links.</summary>
internal static class Placeholder
{
    private static readonly FrozenSet<string> Words = new[]
    {
        "n/a", "na", "n.a.", "n.a", "none", "null", "nil", "nan", "unknown", "unk", "undefined", "not available", "not applicable",
        "not provided", "not specified", "not disclosed", "no data", "tbd", "tba", "test", "testing", "test test", "dummy", "sample",
        "example", "anonymous", "redacted", "deleted", "xxx", "xxxx", "asdf", "qwerty", "abc", "-", "--", "---", ".", "?", "x",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The usual words for "nothing", in lower case.</summary>
    public static IEnumerable<string> AllWords => Words;

    /// <summary>True for one of the usual words for "nothing", in any case.</summary>
    public static bool IsWord(ReadOnlySpan<char> text)
    {
        text = UnicodeFold.Trim(text);
        return text.Length <= 20 && Lookup.Contains(text);
    }

    /// <summary>True when all letters and digits are the same: 000000000, 1111-11-1111, XXXX. Shorter than three is not enough.</summary>
    public static bool IsOneCharacter(ReadOnlySpan<char> text)
    {
        char first = '\0';
        int count = 0;
        foreach (char c in text)
        {
            if (!char.IsLetterOrDigit(c)) continue;
            if (count == 0) first = char.ToLowerInvariant(c);
            else if (char.ToLowerInvariant(c) != first) return false;
            count++;
        }
        return count >= 3;
    }

    /// <summary>True for digits counting up or down from the first: 123456789, 0123456789, 987654321. Separators do not count.</summary>
    public static bool IsSequence(ReadOnlySpan<char> text)
    {
        int previous = -1;
        int step = 0;
        int count = 0;
        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                if (char.IsLetter(c)) return false;
                continue;
            }
            int digit = c - '0';
            if (count == 1) step = digit - previous;
            if (count >= 1 && (Math.Abs(step) != 1 || (digit - previous + 10) % 10 != (step + 10) % 10)) return false;
            previous = digit;
            count++;
        }
        return count >= 6;
    }
}

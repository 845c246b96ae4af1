namespace Investigations.Graph.Normalisation;

/// <summary>A number of which only the end is shown, such as ****1234. A weak key: many numbers share an end.</summary>
public readonly record struct MaskedValue
{
    private const int MaxTail = 6; // characters; a longer rest is not masked enough to be called so

    private MaskedValue(string tail) => Tail = tail;

    /// <summary>What is shown: 2 to 6 capital letters and digits.</summary>
    public string Tail { get; }

    /// <summary>The canonical text: four stars and the tail.</summary>
    public string Value => string.Concat("****", Tail);

    /// <summary>Reads *, x, •, · or # as the mask, at least two of them, then the tail; separators are ignored.</summary>
    /// <returns>False when nothing is masked or too much is shown. Never throws.</returns>
    public static bool TryNormalise(ReadOnlySpan<char> text, out MaskedValue masked)
    {
        masked = default;
        text = UnicodeFold.Trim(text);
        int maskCount = 0;
        int i = 0;
        for (; i < text.Length; i++)
        {
            if (text[i] is '*' or 'x' or 'X' or '•' or '●' or '·' or '#') maskCount++;
            else if (text[i] is not (' ' or '-' or '.')) break;
        }
        Span<char> tail = stackalloc char[MaxTail];
        if (maskCount < 2 || !DigitText.TryCompactAlphanumeric(text[i..], tail, out int count) || count < 2) return false;
        if (text[i..].Contains('*')) return false;
        masked = new MaskedValue(new string(tail[..count]));
        return true;
    }
}

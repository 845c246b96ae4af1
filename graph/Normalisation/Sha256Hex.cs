namespace Investigations.Graph.Normalisation;

/// <summary>The SHA-256 of a file, in hexadecimal.</summary>
public readonly record struct Sha256Hex
{
    private const int Length = 64;
    private const string OfNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    private Sha256Hex(string value) => Value = value;

    /// <summary>Sixty-four digits, lower case.</summary>
    public string Value { get; }

    /// <summary>True for the hash of an empty file and for one repeated digit. Must never link.</summary>
    public bool IsPlaceholder => Value == OfNothing || Placeholder.IsOneCharacter(Value);

    /// <summary>Reads 64 hexadecimal digits in any case, "sha256:" before them allowed.</summary>
    /// <returns>False for any other form. Never throws.</returns>
    public static bool TryNormalise(ReadOnlySpan<char> text, out Sha256Hex hash)
    {
        hash = default;
        text = UnicodeFold.Trim(text);
        if (text.StartsWith("sha256:", StringComparison.OrdinalIgnoreCase)) text = text[7..];
        if (text.Length != Length) return false;
        foreach (char c in text)
        {
            if (!char.IsAsciiHexDigit(c)) return false;
        }
        hash = new Sha256Hex(UnicodeFold.Fold(text));
        return true;
    }
}

namespace Investigations.Graph.Normalisation;

/// <summary>A vendor's hash of a browser's or device's stable attributes. Opaque: only equality means anything.</summary>
public readonly record struct DeviceFingerprint
{
    private const int MaxLength = 512; // characters
    private const int MinLinkingLength = 8; // characters; a shorter text cannot be a hash

    private DeviceFingerprint(string value) => Value = value;

    /// <summary>Lower case, no space around.</summary>
    public string Value { get; }

    /// <summary>True for "unknown", zeros, and text too short to be a hash. Must never link.</summary>
    public bool IsPlaceholder => Value.Length < MinLinkingLength || Placeholder.IsWord(Value) || Placeholder.IsOneCharacter(Value)
        || Value is "d41d8cd98f00b204e9800998ecf8427e" or "da39a3ee5e6b4b0d3255bfef95601890afd80709"
            or "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"; // hashes of nothing: MD5, SHA-1, SHA-256

    /// <summary>Reads a fingerprint.</summary>
    /// <returns>False when it is empty or too long. Never throws.</returns>
    public static bool TryNormalise(ReadOnlySpan<char> text, out DeviceFingerprint fingerprint)
    {
        fingerprint = default;
        text = UnicodeFold.Trim(text);
        if (text.Length is 0 or > MaxLength) return false;
        fingerprint = new DeviceFingerprint(UnicodeFold.Fold(text));
        return true;
    }
}

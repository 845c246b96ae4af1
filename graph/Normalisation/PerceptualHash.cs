using System.Globalization;
using System.Numerics;

namespace Investigations.Graph.Normalisation;

/// <summary>Sixty-four bits that look alike for pictures that look alike.</summary>
/// <param name="Bits">The hash.</param>
public readonly record struct PerceptualHash(ulong Bits)
{
    private const int HexLength = 16;

    /// <summary>Sixteen hexadecimal digits, lower case.</summary>
    public string Value => Bits.ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>True for hashes of plain surfaces (nearly no bit, or nearly every bit set): they are near to everything blank. Must never link.</summary>
    public bool IsPlaceholder => BitOperations.PopCount(Bits) is < 4 or > 60;

    /// <summary>Number of bits that differ, 0 to 64.</summary>
    public int DistanceTo(PerceptualHash other) => BitOperations.PopCount(Bits ^ other.Bits);

    /// <summary>Reads sixteen hexadecimal digits.</summary>
    /// <returns>False for any other form. Never throws.</returns>
    public static bool TryNormalise(ReadOnlySpan<char> text, out PerceptualHash hash)
    {
        text = UnicodeFold.Trim(text);
        ulong bits = 0;
        bool read = text.Length == HexLength && ulong.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out bits);
        hash = new PerceptualHash(bits);
        return read;
    }
}

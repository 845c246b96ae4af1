namespace Investigations.Jobs.Resolution.Comparisons;

/// <summary>What a value begins and ends with, in 24 bits: two values that share neither are not looked at further.</summary>
/// <remarks>A slip leaves the beginning or the end as it was, so little is lost, and most pairs are told apart without touching their texts.</remarks>
internal static class EndMarks
{
    private const int Length = 3; // bytes at either end

    /// <summary>The bits that hold marks; the others are free for other uses.</summary>
    public const uint Bits = 0xffffff00;

    private const uint StartBits = 0xfff00000;
    private const uint EndBits = 0x000fff00;

    /// <summary>The marks of a value, within <see cref="Bits"/>; 0 when it is too short to have any, which agrees with all others.</summary>
    public static uint Of(ReadOnlySpan<byte> value)
    {
        if (value.Length < 2 * Length) return 0;
        uint start = ((uint)value[0] << 16) | ((uint)value[1] << 8) | value[2];
        uint end = ((uint)value[^1] << 16) | ((uint)value[^2] << 8) | value[^3];
        return Math.Max(((start * 0x9e3779b1u) & StartBits) | (((end * 0x85ebca6bu) >> 12) & EndBits), 1u << 8);
    }

    /// <summary>Whether two values share a beginning or an end.</summary>
    public static bool Agree(uint a, uint b)
    {
        uint unlike = a ^ b;
        return (a & Bits) == 0 || (b & Bits) == 0 || (unlike & EndBits) == 0 || (unlike & StartBits) == 0;
    }
}

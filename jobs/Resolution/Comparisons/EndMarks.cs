namespace Investigations.Jobs.Resolution.Comparisons;

/// <summary>What a value begins and ends with, in 32 bits: two values that share neither are not looked at further.</summary>
/// <remarks>A slip leaves the beginning or the end as it was, so little is lost, and most pairs are told apart without touching their texts.</remarks>
internal static class EndMarks
{
    private const int Length = 3; // bytes at either end

    /// <summary>The marks of a value; 0 when it is too short to have any, which agrees with all others.</summary>
    public static uint Of(ReadOnlySpan<byte> value)
    {
        if (value.Length < 2 * Length) return 0;
        uint start = ((uint)value[0] << 16) | ((uint)value[1] << 8) | value[2];
        uint end = ((uint)value[^1] << 16) | ((uint)value[^2] << 8) | value[^3];
        return (((start * 0x9e3779b1u) >> 16) << 16) | ((end * 0x85ebca6bu) >> 16) | 1;
    }

    /// <summary>Whether two values share a beginning or an end.</summary>
    public static bool Agree(uint a, uint b)
    {
        uint unlike = a ^ b;
        return a == 0 || b == 0 || (unlike & 0xfffe) == 0 || unlike >> 16 == 0;
    }
}

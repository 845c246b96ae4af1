namespace Investigations.Jobs.Resolution.Comparisons;

/// <summary>The levels of a pair in one word, three bits each.</summary>
internal static class LevelPack
{
    /// <summary>Most comparisons a table may have.</summary>
    public const int Most = 21;

    private const int Width = 3; // bits

    /// <summary>Packs the levels of a pair.</summary>
    /// <param name="levels">At most <see cref="Most"/>.</param>
    public static ulong Of(ReadOnlySpan<byte> levels)
    {
        ulong packed = 0;
        for (int k = 0; k < levels.Length; k++) packed |= (ulong)levels[k] << (Width * k);
        return packed;
    }

    /// <summary>The level of one comparison.</summary>
    public static byte Level(ulong packed, int comparison) => (byte)((packed >> (Width * comparison)) & (Comparison.MostLevels - 1));

    /// <summary>Unpacks the levels of a pair.</summary>
    public static void Read(ulong packed, Span<byte> levels)
    {
        for (int k = 0; k < levels.Length; k++) levels[k] = Level(packed, k);
    }
}

namespace Investigations.Jobs.Resolution.Tables;

/// <summary>The numbers of a record's parts of one value, as a key; up to eight parts.</summary>
/// <param name="A">Parts one and two.</param>
/// <param name="B">Parts three and four.</param>
/// <param name="C">Parts five and six.</param>
/// <param name="D">Parts seven and eight.</param>
internal readonly record struct PartCodes(long A, long B, long C, long D)
{
    /// <summary>The key of a row.</summary>
    public static PartCodes Of(int[][] parts, int row) => new(Pair(parts, 0, row), Pair(parts, 2, row), Pair(parts, 4, row), Pair(parts, 6, row));

    private static long Pair(int[][] parts, int first, int row) =>
        (first < parts.Length ? (long)parts[first][row] << 32 : 0) | (first + 1 < parts.Length ? (uint)parts[first + 1][row] : 0);
}

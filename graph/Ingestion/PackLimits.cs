namespace Investigations.Graph.Ingestion;

/// <summary>How large a source pack may be. An archive beyond them is refused as a bomb.</summary>
/// <param name="UnpackedBytes">Most bytes of all files together, 1 MiB and above.</param>
/// <param name="Ratio">Most unpacked bytes for each packed one, of one file; deflate itself reaches 1,029.</param>
/// <param name="Entries">Most files and folders; a pack has one resume a candidate.</param>
/// <param name="TextBytes">Most bytes of one resume, submission or message.</param>
public sealed record PackLimits(long UnpackedBytes = 1L << 30, int Ratio = 100, int Entries = 200_000, int TextBytes = 10 << 20)
{
    /// <summary>1 GiB, 100 to 1, 200,000 entries, texts of 10 MiB.</summary>
    public static PackLimits Default { get; } = new();
}

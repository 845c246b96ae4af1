namespace Investigations.Graph.Ingestion;

/// <summary>How an import works.</summary>
/// <param name="BatchRecords">Records written in one transaction, 1 to 1,000,000.</param>
/// <param name="SampleRecords">Normalised records of each file that a dry run shows, 0 to 1,000.</param>
public sealed record ImportOptions(int BatchRecords = 20_000, int SampleRecords = 5)
{
    /// <summary>As the product ships.</summary>
    public static ImportOptions Default { get; } = new();

    /// <summary>How large a pack may be.</summary>
    public PackLimits Limits { get; init; } = PackLimits.Default;
}

using Investigations.Jobs.Resolution.Tables;

namespace Investigations.Api.Commands;

/// <summary>What <c>resolve</c> is asked to do.</summary>
/// <param name="Tables">The files and their columns.</param>
/// <param name="Folder">Where the results go.</param>
internal sealed record ResolveRequest(TableOptions Tables, string Folder)
{
    /// <summary>The threshold when none is given.</summary>
    public const double UsualThreshold = 0.5;

    /// <summary>Match probability from which two records are one person, above 0 and below 1.</summary>
    public double Threshold { get; init; } = UsualThreshold;

    /// <summary>Two records to explain; empty for none.</summary>
    public IReadOnlyList<string> Explain { get; init; } = [];
}

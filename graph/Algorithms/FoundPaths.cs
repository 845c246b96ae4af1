namespace Investigations.Graph.Algorithms;

/// <summary>The answer to a search for paths; never silent about what it left out.</summary>
/// <param name="Paths">The paths by cost, then hops, then node numbers.</param>
/// <param name="TruncatedBecause">Why there may be more paths than these; null where all within the hop limit are here.</param>
public sealed record FoundPaths(IReadOnlyList<FoundPath> Paths, string? TruncatedBecause);

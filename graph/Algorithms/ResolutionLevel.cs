namespace Investigations.Graph.Algorithms;

/// <summary>What CPM finds at one resolution.</summary>
/// <param name="Resolution">The resolution: weight per pair of nodes.</param>
/// <param name="Communities">The communities at it.</param>
/// <param name="AgreementWithNext">Adjusted mutual information with the next higher level, about 0 to 1; of the last level 0.</param>
public sealed record ResolutionLevel(double Resolution, Communities Communities, double AgreementWithNext);

namespace Investigations.Jobs.Scoring.Learned;

/// <summary>One cluster as a model sees it.</summary>
/// <param name="Cluster">Its id, with the world's seed before it when it is of one.</param>
/// <param name="Features">In the order of <see cref="RiskFeatures.All"/>, each in [0, 1].</param>
/// <param name="AdditiveRisk">The additive risk, to compare with.</param>
/// <param name="IsNetwork">The truth or an analyst's disposition; null when nobody knows.</param>
/// <param name="Part">0 to 4: which part of the data it is in; rows of one world are in one part.</param>
internal sealed record RiskRow(string Cluster, IReadOnlyList<double> Features, double AdditiveRisk, bool? IsNetwork, int Part);

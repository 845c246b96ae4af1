using Investigations.Graph.Model;

namespace Investigations.Jobs.Scoring.Learned;

/// <summary>One number a model reads of a cluster. It never falls when a tie or a signal is added to the same members.</summary>
/// <param name="Name">As it stands in model files.</param>
/// <param name="Title">For people.</param>
/// <param name="Category">The kind of evidence, or null when it is about all kinds.</param>
/// <param name="Most">Values above it count as it.</param>
/// <param name="Measure">Gives the number, at least 0.</param>
internal sealed record RiskFeature(string Name, string Title, EvidenceCategory? Category, double Most, Func<RiskEvidence, double> Measure)
{
    /// <summary>The number as a share of the most, in [0, 1].</summary>
    public double Of(RiskEvidence evidence) => Math.Clamp(Measure(evidence) / Most, 0, 1);
}

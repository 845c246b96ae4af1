using Investigations.Graph.Model;

namespace Investigations.Jobs.Correlation;

/// <summary>What it says when a candidate holds a value in a certain way.</summary>
/// <param name="Category">The category its evidence counts in.</param>
/// <param name="Bits">Bits that a value of specificity 1 gives; strength of the link kind.</param>
/// <param name="IsDated">True when the value passes from hand to hand, so that the times must overlap or lie close.</param>
/// <param name="IsDwelling">True when a shared home explains it.</param>
internal sealed record PivotRule(EvidenceCategory Category, double Bits, bool IsDated, bool IsDwelling = false);

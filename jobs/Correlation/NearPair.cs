using Investigations.Graph.Model;

namespace Investigations.Jobs.Correlation;

/// <summary>Two entities of one kind that are near-duplicates.</summary>
/// <param name="A">The one met first.</param>
/// <param name="B">The other.</param>
/// <param name="Category">The category of the evidence.</param>
/// <param name="Bits">Bits before damping.</param>
/// <param name="Measure">How alike, for people.</param>
internal readonly record struct NearPair(int A, int B, EvidenceCategory Category, double Bits, string Measure);

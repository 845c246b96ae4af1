using Investigations.Graph.Model;

namespace Investigations.Jobs.Clustering;

/// <summary>All unexplained ties between two candidates, and what they weigh together.</summary>
/// <param name="A">Index of the candidate whose id comes first.</param>
/// <param name="B">Index of the other.</param>
/// <param name="Ties">In the order of the associations.</param>
/// <param name="Bits">Sum over units, each capped.</param>
/// <param name="UnitCount">Independent units.</param>
/// <param name="IsStrong">One tie alone is strong.</param>
internal sealed record PairEvidence(int A, int B, IReadOnlyList<Tie> Ties, double Bits, int UnitCount, bool IsStrong)
{
    /// <summary>Weighs the ties of one pair.</summary>
    public static PairEvidence Of(int a, int b, IReadOnlyList<Tie> ties) => new(
        a, b, ties, Corroboration.BitsByUnit(ties).Values.Sum(), Corroboration.IndependentCount(ties), ties.Any(tie => tie.IsStrong));

    /// <summary>The other end.</summary>
    public int Other(int candidate) => candidate == A ? B : A;
}

using Investigations.Graph.Model;

namespace Investigations.Graph.Review;

/// <summary>A record pair that waits for a person.</summary>
/// <param name="Judgement">What the machine holds of it, with the waterfall.</param>
/// <param name="CandidateA">Who the first record belongs to now.</param>
/// <param name="CandidateB">Who the other record belongs to now.</param>
/// <param name="Gain">Expected information of an answer: see <see cref="ReviewQueue"/>.</param>
/// <param name="RecordsAtStake">Records that would change hands if the answer is not what holds now.</param>
/// <param name="ClustersTouched">Clusters at review or above that one of the candidates stands in.</param>
public sealed record ReviewPair(
    Judgement Judgement, EntityId CandidateA, EntityId CandidateB, double Gain, int RecordsAtStake, int ClustersTouched)
{
    /// <summary>True when the two records are one candidate now.</summary>
    public bool IsTogether => CandidateA == CandidateB;
}

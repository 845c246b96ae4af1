namespace Investigations.Graph.Model;

/// <summary>A community that is saved: it keeps its id from run to run, has a risk and is reported.</summary>
/// <param name="Id">Stable; carried by overlap of members.</param>
/// <param name="Title">One line for people, such as "5 candidates receive laptops at one flat in Nashville".</param>
/// <param name="Level">note, review or escalate, by the corroboration rule.</param>
/// <param name="Risk">In [0, 1]: the logistic of the contributions' sum.</param>
/// <param name="Typologies">T1 to T9, in order.</param>
/// <param name="State">Against the run before.</param>
/// <param name="FirstSeen">Earliest time of its evidence.</param>
/// <param name="LastSeen">Latest time of its evidence.</param>
/// <param name="Members">All entities shown with it, by role and rank.</param>
/// <param name="Contributions">What the risk is made of; their bits sum to its logit.</param>
/// <param name="Explanations">Innocent explanations tested, each with its result.</param>
/// <param name="Refutation">What would lower the level, and what record to get next.</param>
/// <param name="Lineage">Ids of the clusters of the run before that it came from.</param>
/// <param name="SignalIds">Signals on its members and pivots.</param>
public sealed record Cluster(
    string Id, string Title, ClusterLevel Level, double Risk, IReadOnlyList<string> Typologies, ClusterState State,
    DateTimeOffset? FirstSeen, DateTimeOffset? LastSeen, IReadOnlyList<ClusterMember> Members,
    IReadOnlyList<Contribution> Contributions, IReadOnlyList<InnocentExplanation> Explanations, string Refutation,
    IReadOnlyList<string> Lineage, IReadOnlyList<string> SignalIds)
{
    /// <summary>What the level hangs on; null for a note.</summary>
    public KeyEvidence? Key { get; init; }

    /// <summary>The last alert on it, of this run or carried from an earlier one; null while there was none.</summary>
    public ClusterAlert? Alert { get; init; }

    /// <summary>What a model that learned says; null before scoring and when there is no model.</summary>
    public LearnedRisk? Learned { get; init; }
}

namespace Investigations.Graph.Model;

/// <summary>A calibrated probability that a cluster is a network, beside the additive risk. It decides no level.</summary>
/// <param name="Probability">In (0, 1): the logistic, base 2, of the contributions' sum.</param>
/// <param name="Model">The first twelve hex digits of the model file's SHA-256.</param>
/// <param name="TrainedOn">What taught the model: analysts' dispositions or generated worlds, with how many.</param>
/// <param name="Contributions">The prior and one part for each feature; their bits sum to the probability's log odds, base 2.</param>
public sealed record LearnedRisk(double Probability, string Model, string TrainedOn, IReadOnlyList<Contribution> Contributions);

using Investigations.Jobs.Resolution.Blocking;

namespace Investigations.Jobs.Resolution.Training;

/// <summary>What training found.</summary>
/// <param name="Model">The weights.</param>
/// <param name="Priors">The shares of pairs.</param>
/// <param name="Plan">The blocking rules.</param>
internal sealed record TrainedLinkage(MatchModel Model, LinkagePriors Priors, BlockingPlan Plan);

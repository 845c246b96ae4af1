using Investigations.Jobs.Resolution.Blocking;

namespace Investigations.Jobs.Resolution.Training;

/// <summary>What training found.</summary>
/// <param name="Model">The weights.</param>
/// <param name="Prior">The share of all pairs that are one person.</param>
/// <param name="Plan">The blocking rules.</param>
internal sealed record TrainedLinkage(MatchModel Model, double Prior, BlockingPlan Plan);

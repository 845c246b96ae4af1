using Investigations.Jobs.Resolution.Blocking;
using Investigations.Jobs.Resolution.Comparisons;
using Investigations.Jobs.Resolution.Tables;

namespace Investigations.Jobs.Resolution.Training;

/// <summary>What training found.</summary>
/// <param name="Model">The weights.</param>
/// <param name="Priors">The shares of pairs.</param>
/// <param name="Plan">The blocking rules.</param>
/// <param name="Fields">The fields that are compared, with the values learnt from.</param>
internal sealed record TrainedLinkage(MatchModel Model, LinkagePriors Priors, BlockingPlan Plan, IReadOnlyList<TableField> Fields)
{
    /// <summary>The same for other nodes: weights, frequencies and rules stay as they were learned.</summary>
    /// <param name="nodes">Nodes of the same fields, whose values begin with those of the table that was learnt from.</param>
    public TrainedLinkage On(NodeTable nodes) => new(Model.On(nodes), Priors, Plan.On(nodes), nodes.Fields);
}

using GraphQL.Types;
using Investigations.Graph.Model;

namespace Investigations.Api.Schema;

/// <summary>What a model that learned says of a cluster.</summary>
internal sealed class LearnedRiskType : ObjectGraphType<LearnedRisk>
{
    /// <summary>Declares the fields.</summary>
    public LearnedRiskType()
    {
        Name = "LearnedRisk";
        Description = "A calibrated probability that a cluster is a network. It decides no level.";
        Field(x => x.Probability).Description("In (0, 1).");
        Field(x => x.Model).Description("The first digits of the model file's SHA-256.");
        Field(x => x.TrainedOn).Description("What taught the model: analysts' dispositions or generated worlds.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ContributionType>>>>("contributions")
            .Description("The prior and one part for each feature; the bits sum to the probability's logit (base 2).").Resolve(context => context.Source.Contributions);
    }
}

using GraphQL.Types;
using Investigations.Graph.Model;

namespace Investigations.Api.Schema.Review;

/// <summary>One comparison of a record pair.</summary>
internal sealed class ComparisonType : ObjectGraphType<ComparisonOutcome>
{
    /// <summary>Declares the fields.</summary>
    public ComparisonType()
    {
        Name = "Comparison";
        Description = "One comparison of a record pair; the bits of all sum to the match weight.";
        Field<NonNullGraphType<StringGraphType>>("comparison").Description("What is compared; the first is the prior.").Resolve(context => context.Source.Comparison);
        Field<NonNullGraphType<StringGraphType>>("level").Description("The level reached.").Resolve(context => context.Source.Level);
        Field<NonNullGraphType<FloatGraphType>>("bits").Description("Above 0 for one identity, below 0 against.").Resolve(context => context.Source.Bits);
    }
}

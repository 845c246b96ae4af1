using GraphQL.Types;
using Investigations.Graph.Review;

namespace Investigations.Api.Schema.Review;

/// <summary>One change to a pair's facts that would join or part it.</summary>
internal sealed class PairChangeType : ObjectGraphType<PairChange>
{
    /// <summary>Declares the fields.</summary>
    public PairChangeType()
    {
        Name = "PairChange";
        Description = "One change to a pair's facts that would join or part it.";
        Field(x => x.Comparison).Description("The comparison that would come out otherwise.");
        Field(x => x.MatchWeight).Description("The weight the pair would have, in bits.");
        Field(x => x.Joins).Description("True when the pair would be joined, false when it would be parted.");
        Field(x => x.Text).Description("The change in words.");
    }
}

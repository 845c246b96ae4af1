using GraphQL.Types;
using Investigations.Graph.Model;

namespace Investigations.Api.Schema;

/// <summary>What one stage of a run did.</summary>
internal sealed class StageOutcomeType : ObjectGraphType<StageOutcome>
{
    /// <summary>Declares the fields.</summary>
    public StageOutcomeType()
    {
        Name = "StageOutcome";
        Description = "What one stage of a run did.";
        Field(x => x.Stage).Description("resolve, correlate, signal, cluster, score or report.");
        Field<NonNullGraphType<FloatGraphType>>("durationMilliseconds").Description("Wall-clock time.").Resolve(context => context.Source.Duration.TotalMilliseconds);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<NamedCountType>>>>("counts").Description("What it counted.").Resolve(context => context.Source.Counts);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>>("left").Description("What it left out and why.").Resolve(context => context.Source.Left);
    }
}

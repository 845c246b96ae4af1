using GraphQL.Types;
using Investigations.Graph.Model;

namespace Investigations.Api.Schema;

/// <summary>What one indicator said in the last run.</summary>
internal sealed class IndicatorOutcomeType : ObjectGraphType<IndicatorOutcome>
{
    /// <summary>Declares the fields.</summary>
    public IndicatorOutcomeType()
    {
        Name = "IndicatorOutcome";
        Description = "What one indicator said in the last run.";
        Field(x => x.Indicator).Description("The code.");
        Field(x => x.FiredCount).Description("How many signals.");
        Field(x => x.NotComputableBecause, nullable: true).Description("Such as: no shipments; null when it was computed.");
        Field(x => x.FreshAt, nullable: true).Description("The oldest delivery among the files it needs.");
    }
}

using GraphQL.Types;
using Investigations.Graph.Model;

namespace Investigations.Api.Schema;

/// <summary>One part of a risk.</summary>
internal sealed class ContributionType : ObjectGraphType<Contribution>
{
    /// <summary>Declares the fields.</summary>
    public ContributionType()
    {
        Name = "Contribution";
        Description = "One part of a risk.";
        Field(x => x.Name).Description("The category, indicator or prior.");
        Field(x => x.Category, nullable: true).Description("Null for the prior.");
        Field(x => x.Bits).Description("Added to the logit (base 2); negative argues against.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<EvidenceType>>>>("evidence").Description("The records behind it.").Resolve(context => context.Source.Evidence);
    }
}

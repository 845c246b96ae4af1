using GraphQL.Types;
using Investigations.Graph.Model;

namespace Investigations.Api.Schema;

/// <summary>An innocent explanation and what testing it showed.</summary>
internal sealed class InnocentExplanationType : ObjectGraphType<InnocentExplanation>
{
    /// <summary>Declares the fields.</summary>
    public InnocentExplanationType()
    {
        Name = "InnocentExplanation";
        Description = "An innocent explanation and what testing it showed.";
        Field(x => x.Name).Description("Couple, household, building, agency, employer of record, shared office or VPN, re-hire.");
        Field(x => x.Holds).Description("True when it explains what ties the members.");
        Field(x => x.Because).Description("The result of the test.");
    }
}

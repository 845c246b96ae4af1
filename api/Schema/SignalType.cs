using GraphQL.Types;
using Investigations.Api.Schema.Loading;
using Investigations.Graph.Model;

namespace Investigations.Api.Schema;

/// <summary>One firing of one indicator, with its evidence.</summary>
internal sealed class SignalType : ObjectGraphType<Signal>
{
    /// <summary>Declares the fields.</summary>
    public SignalType()
    {
        Name = "Signal";
        Description = "One firing of one indicator, with its evidence.";
        Field<NonNullGraphType<IdGraphType>>("id").Description("Stable from run to run.").Resolve(context => context.Source.Id);
        Field(x => x.Indicator).Description("The code, such as P02.");
        Field<NonNullGraphType<IdGraphType>>("subject").Description("The entity it fired on: a candidate, or the pivot that several share.").Resolve(context => context.Source.Subject.Value);
        Field<EntityType>("subjectEntity").Description("The entity it fired on.").Resolve(context => Loads.Of(context).Entities.Load(context.Source.Subject));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<IdGraphType>>>>("candidates").Description("The candidates it concerns.").Resolve(context => context.Source.Candidates.Select(id => id.Value));
        Field(x => x.Category).Description("The category it counts in.");
        Field(x => x.At, nullable: true).Description("When, by the records; null when they have no time.");
        Field(x => x.Bits).Description("Strength, above 0.");
        Field(x => x.Strength).Description("Weak below 1 bit, medium from 1 to 3, strong above.");
        Field(x => x.Explanation).Description("What was seen, with numbers and their denominators.");
        Field(x => x.RefutedBy).Description("What would show that it means nothing.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<EvidenceType>>>>("evidence").Description("The first 50 records it rests on.").Resolve(context => context.Source.Evidence);
        Field(x => x.EvidenceCount).Description("How many in all.");
    }
}

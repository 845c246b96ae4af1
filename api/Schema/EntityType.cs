using GraphQL.Types;
using Investigations.Graph.Model;

namespace Investigations.Api.Schema;

/// <summary>Anything the graph holds.</summary>
internal sealed class EntityType : ObjectGraphType<Entity>
{
    /// <summary>Declares the fields.</summary>
    public EntityType()
    {
        Name = "Entity";
        Description = "Anything the graph holds.";
        Field<NonNullGraphType<IdGraphType>>("id").Description("Kind and key, such as phone:+17029191300; stable from run to run.").Resolve(context => context.Source.Id.Value);
        Field(x => x.Kind).Description("What it is.");
        Field(x => x.Label).Description("For people; of secrets a mask with the last four characters.");
        Field(x => x.FirstSeen, nullable: true).Description("Earliest time of the records that name it.");
        Field(x => x.LastSeen, nullable: true).Description("Latest time of the records that name it.");
        Field(x => x.HolderCount).Description("How many candidates hold it; 0 for candidates.");
        Field(x => x.Specificity).Description("How much sharing it says, in [0, 1].");
        Field(x => x.GenericReason, nullable: true).Description("Why sharing it says nothing; null when it says something.");
        Field(x => x.RecordCount).Description("How many source records name it.");
    }
}

using GraphQL.Types;
using Investigations.Api.Schema.Loading;
using Investigations.Graph.Model;

namespace Investigations.Api.Schema;

/// <summary>An entity of a cluster, with the role it plays.</summary>
internal sealed class ClusterMemberType : ObjectGraphType<ClusterMember>
{
    /// <summary>Declares the fields.</summary>
    public ClusterMemberType()
    {
        Name = "ClusterMember";
        Description = "An entity of a cluster, with the role it plays.";
        Field<NonNullGraphType<IdGraphType>>("id").Description("The id of the entity.").Resolve(context => context.Source.Entity.Value);
        Field(x => x.Kind).Description("Its kind.");
        Field(x => x.Label).Description("For people.");
        Field(x => x.Role).Description("What it is to the cluster.");
        Field(x => x.Rank).Description("From 1 within its role.");
        Field(x => x.Reason).Description("Why it is listed.");
        Field<EntityType>("entity").Description("The entity as it stands now; null when it is no more.").Resolve(context => Loads.Of(context).Entities.Load(context.Source.Entity));
    }
}

using GraphQL.Types;
using Investigations.Graph.Model;

namespace Investigations.Api.Schema;

/// <summary>A way between two entities.</summary>
internal sealed class EntityPathType : ObjectGraphType<EntityPath>
{
    /// <summary>Declares the fields.</summary>
    public EntityPathType()
    {
        Name = "EntityPath";
        Description = "A way between two entities.";
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<EntityType>>>>("entities").Description("From the first to the last.").Resolve(context => context.Source.Entities);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<LinkType>>>>("links").Description("One fewer than the entities, in order.").Resolve(context => context.Source.Links);
        Field(x => x.Cost).Description("Sum over hops; generic and common values cost more.");
    }
}

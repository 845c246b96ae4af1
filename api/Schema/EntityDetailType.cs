using GraphQL.Types;
using Investigations.Graph.Model;
using Investigations.Graph.Storage;

namespace Investigations.Api.Schema;

/// <summary>An entity with its lists; only a root field gives it, so each list costs one store call.</summary>
internal sealed class EntityDetailType : ObjectGraphType<Entity>
{
    /// <summary>Declares the fields.</summary>
    /// <param name="view">Read from.</param>
    public EntityDetailType(IGraphView view)
    {
        Name = "EntityDetail";
        Description = "An entity with its links, signals, clusters and names.";
        Field<NonNullGraphType<EntityType>>("entity").Description("The entity.").Resolve(context => context.Source);
        EntityFields.AddTo(this, view, entity => entity);
    }
}

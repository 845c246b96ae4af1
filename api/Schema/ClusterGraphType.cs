using GraphQL.Types;
using Investigations.Api.Schema.Loading;

namespace Investigations.Api.Schema;

/// <summary>The entities of a cluster and what ties them.</summary>
internal sealed class ClusterGraphType : ObjectGraphType<ClusterGraph>
{
    /// <summary>Declares the fields.</summary>
    public ClusterGraphType()
    {
        Name = "ClusterGraph";
        Description = "The entities of a cluster and what ties them.";
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<EntityType>>>>("entities").Description("By role and rank.").Resolve(context => context.Source.Entities);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<LinkType>>>>("links").Description("Links among the entities listed.").Resolve(context => context.Source.Links);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<TieType>>>>("ties").Description("Ties among the candidates listed.").Resolve(context => context.Source.Ties);
        Field(x => x.TotalCount).Description("Entities of the cluster.");
        Field<NonNullGraphType<IntGraphType>>("returnedCount").Description("How many are listed.").Resolve(context => context.Source.Entities.Count);
        Field(x => x.TruncatedBecause, nullable: true).Description("Null when all are listed.");
    }
}

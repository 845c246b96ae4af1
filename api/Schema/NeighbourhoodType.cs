using GraphQL.Types;
using Investigations.Api.Schema.Paging;
using Investigations.Graph.Model;

namespace Investigations.Api.Schema;

/// <summary>What an expansion reached.</summary>
internal sealed class NeighbourhoodType : ObjectGraphType<Neighbourhood>
{
    /// <summary>Declares the fields.</summary>
    public NeighbourhoodType()
    {
        Name = "Neighbourhood";
        Description = "What an expansion reached.";
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<EntityType>>>>("entities").Description("Nearest first, then by specificity, then by id; empty when the id is unknown.").Resolve(context => context.Source.Entities);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<LinkType>>>>("links").Description("Links among the entities listed.").Resolve(context => context.Source.Links);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<KindCountType>>>>("counts")
            .Description("Exact neighbour counts of the seed by kind, whether drawn or not.")
            .Resolve(context => context.Source.Counts.Select(count => new KindCount(count.Key, count.Value)));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<EntityType>>>>("grouped").Description("Generic values that were counted, not followed; genericReason says why.").Resolve(context => context.Source.Grouped);
        Field<NonNullGraphType<IntGraphType>>("totalCount").Description("Entities within the hops, as far as the budget allowed to count.").Resolve(context => Counts.Int(context.Source.TotalCount));
        Field<NonNullGraphType<IntGraphType>>("returnedCount").Description("How many are listed.").Resolve(context => context.Source.Entities.Count);
        Field(x => x.TruncatedBecause, nullable: true).Description("Null when everything within the hops is listed.");
    }
}

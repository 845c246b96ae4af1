using GraphQL.Types;
using Investigations.Api.Schema.Paging;
using Investigations.Graph.Model;

namespace Investigations.Api.Schema;

/// <summary>Paths between two entities, cheapest first.</summary>
internal sealed class PathListType : ObjectGraphType<Page<EntityPath>>
{
    /// <summary>Declares the fields.</summary>
    public PathListType()
    {
        Name = "PathList";
        Description = "Paths between two entities, cheapest first.";
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<EntityPathType>>>>("items").Description("The paths.").Resolve(context => context.Source.Items);
        Field<NonNullGraphType<IntGraphType>>("totalCount").Description("How many were found in all.").Resolve(context => Counts.Int(context.Source.TotalCount));
        Field<NonNullGraphType<IntGraphType>>("returnedCount").Description("How many are listed.").Resolve(context => context.Source.Items.Count);
        Field(x => x.TruncatedBecause, nullable: true).Description("Null when nothing is missing.");
    }
}

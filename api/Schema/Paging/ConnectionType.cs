using GraphQL.Types;

namespace Investigations.Api.Schema.Paging;

/// <summary>One page of a list, as Relay reads it, with counts that say what it left out.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <typeparam name="TType">Its type in the schema; its name begins those of the connection and the edge.</typeparam>
internal sealed class ConnectionType<T, TType> : ObjectGraphType<Connection<T>>
    where TType : IGraphType
{
    /// <summary>Declares the fields.</summary>
    public ConnectionType()
    {
        Name = Stem + "Connection";
        Description = "One page of a list.";
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<PageItemType<T, TType>>>>>("edges").Description("The items, each with its cursor.")
            .Resolve(context => context.Source.Edges);
        Field<NonNullGraphType<PageInfoType>>("pageInfo").Description("Where the page stands in its list.").Resolve(context => context.Source.Bounds);
        Field<NonNullGraphType<IntGraphType>>("totalCount").Description("Items of the list in all; exact.").Resolve(context => Counts.Int(context.Source.TotalCount));
        Field<NonNullGraphType<IntGraphType>>("returnedCount").Description("Items of this page.").Resolve(context => context.Source.Edges.Count);
        Field(x => x.TruncatedBecause, nullable: true).Description("Why items are missing after the last one; null when none is.");
    }

    /// <summary>The name of the item's type.</summary>
    internal static string Stem => typeof(TType).Name[..^"Type".Length];
}

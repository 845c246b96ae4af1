using GraphQL.Types;

namespace Investigations.Api.Schema.Paging;

/// <summary>One item of a page.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <typeparam name="TType">Its type in the schema.</typeparam>
internal sealed class PageItemType<T, TType> : ObjectGraphType<PageItem<T>>
    where TType : IGraphType
{
    /// <summary>Declares the fields.</summary>
    public PageItemType()
    {
        Name = ConnectionType<T, TType>.Stem + "Edge";
        Description = "One item of a page.";
        Field(x => x.Cursor).Description("Goes on after it.");
        Field<NonNullGraphType<TType>>("node").Description("The item.").Resolve(context => context.Source.Node);
    }
}

using GraphQL.Types;

namespace Investigations.Api.Schema.Paging;

/// <summary>Where a page stands in its list, as Relay reads it.</summary>
internal sealed class PageInfoType : ObjectGraphType<PageBounds>
{
    /// <summary>Declares the fields.</summary>
    public PageInfoType()
    {
        Name = "PageInfo";
        Description = "Where a page stands in its list.";
        Field(x => x.HasNextPage).Description("True when items come after it.");
        Field(x => x.HasPreviousPage).Description("True when items come before it.");
        Field(x => x.StartCursor, nullable: true).Description("Of its first item; null when it is empty.");
        Field(x => x.EndCursor, nullable: true).Description("Of its last item; null when it is empty.");
    }
}

namespace Investigations.Api.Schema.Paging;

/// <summary>Where a page stands in its list.</summary>
/// <param name="HasNextPage">True when items come after it.</param>
/// <param name="HasPreviousPage">True when items come before it.</param>
/// <param name="StartCursor">Of its first item; null when it is empty.</param>
/// <param name="EndCursor">Of its last item; null when it is empty.</param>
internal sealed record PageBounds(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);

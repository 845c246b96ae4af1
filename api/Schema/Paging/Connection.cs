using Investigations.Graph.Model;

namespace Investigations.Api.Schema.Paging;

/// <summary>One page of a list.</summary>
/// <param name="Edges">The items, each with its cursor.</param>
/// <param name="TotalCount">Items of the list in all.</param>
/// <param name="TruncatedBecause">Null when nothing is missing after the last item.</param>
/// <param name="HasPrevious">True when items come before this page.</param>
/// <typeparam name="T">What is listed.</typeparam>
internal sealed record Connection<T>(IReadOnlyList<PageItem<T>> Edges, long TotalCount, TruncatedBecause? TruncatedBecause, bool HasPrevious)
{
    /// <summary>Where the page stands in its list.</summary>
    public PageBounds Bounds => new(TruncatedBecause is not null, HasPrevious, Edges.Count == 0 ? null : Edges[0].Cursor, Edges.Count == 0 ? null : Edges[^1].Cursor);
}

using System.Globalization;
using GraphQL;
using Investigations.Graph.Model;

namespace Investigations.Api.Schema.Paging;

/// <summary>Pages of a list that is numbered from 1 without gaps and read newest first.</summary>
internal static class Newest
{
    private const int Most = 1_000_000; // runs or imports that can be paged over

    /// <summary>A page; the number of the newest item is how many there are.</summary>
    /// <param name="context">Has the arguments.</param>
    /// <param name="read">Reads so many of the newest.</param>
    /// <param name="number">The number of an item.</param>
    public static Task<object?> PageAsync<T>(
        IResolveFieldContext context, Func<int, CancellationToken, ValueTask<IReadOnlyList<T>>> read, Func<T, long> number) =>
        Pages.ReadAsync(context, async (first, cursor) =>
        {
            int before = int.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? Math.Min(count, Most) : 0;
            var items = await read(before + first, context.CancellationToken);
            int end = Math.Max(before, items.Count);
            long total = items.Count == 0 ? 0 : number(items[0]);
            bool isMore = end < total && items.Count > before;
            return new Page<T>(
                [.. items.Skip(before)], total, isMore ? TruncatedBecause.Limit : null,
                isMore ? end.ToString(CultureInfo.InvariantCulture) : null);
        });
}

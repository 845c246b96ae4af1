using System.Globalization;
using GraphQL;
using GraphQL.Builders;
using GraphQL.Types;
using Investigations.Api.Schema.Loading;
using Investigations.Graph.Model;

namespace Investigations.Api.Schema.Paging;

/// <summary>Reads the arguments of a page and makes the page.</summary>
internal static class Pages
{
    /// <summary>Most items of one page.</summary>
    public const int Most = 100;

    /// <summary>Declares <c>first</c> and <c>after</c>.</summary>
    public static FieldBuilder<TSource, TReturn> Paged<TSource, TReturn>(this FieldBuilder<TSource, TReturn> field, int first = 50) => field
        .Argument<NonNullGraphType<IntGraphType>>("first", $"At most, 1 to {Most}.", argument => argument.DefaultValue = first)
        .Argument<StringGraphType>("after", "A cursor of an earlier page.");

    /// <summary>A page of a list that the store keeps.</summary>
    /// <param name="context">Has the arguments.</param>
    /// <param name="read">Reads so many items after a cursor of the store.</param>
    /// <exception cref="ExecutionError">An argument is out of its range.</exception>
    public static async Task<object?> ReadAsync<T>(IResolveFieldContext context, Func<int, string?, ValueTask<Page<T>>> read)
    {
        int first = First(context);
        var start = After(context);
        var page = await read(start.Skip + first, start.After);
        var edges = page.Items.Select((item, i) => new PageItem<T>(CursorAfter(page, start, i), item)).Skip(start.Skip).ToList();
        return new Connection<T>(edges, page.TotalCount, page.TruncatedBecause, start != default);
    }

    /// <summary>A page of a list that is at hand.</summary>
    public static Connection<T> Cut<T>(IResolveFieldContext context, IReadOnlyList<T> items) => Cut(items, First(context), Start(context));

    /// <summary>A page of a list of which only the names are at hand.</summary>
    /// <param name="context">Has the arguments.</param>
    /// <param name="keys">The names of all items.</param>
    /// <param name="load">Reads the items of a page.</param>
    public static Pending<Connection<T>> Cut<TKey, T>(
        IResolveFieldContext context, IReadOnlyList<TKey> keys, Func<IReadOnlyList<TKey>, Pending<IReadOnlyList<T?>>> load)
        where T : class
    {
        var page = Cut(keys, First(context), Start(context));
        return load([.. page.Edges.Select(edge => edge.Node)]).Then(items => new Connection<T>(
            [.. page.Edges.Zip(items, (edge, item) => (edge, item)).Where(pair => pair.item is not null).Select(pair => new PageItem<T>(pair.edge.Cursor, pair.item!))],
            page.TotalCount, page.TruncatedBecause, page.HasPrevious));
    }

    /// <summary>Refuses an argument that is out of its range.</summary>
    /// <exception cref="ExecutionError">It is.</exception>
    public static int InRange(IResolveFieldContext context, string name, int least, int most) =>
        context.GetArgument<int>(name) is var value && value >= least && value <= most
            ? value
            : throw Refusal.Of(ErrorCodes.OutOfRange, $"'{name}' must be {least} to {most}.");

    private static int First(IResolveFieldContext context) => InRange(context, "first", 1, Most);

    private static Cursor After(IResolveFieldContext context) =>
        context.GetArgument<string?>("after") is not { } text ? default : Cursor.Parse(text) ?? throw Unreadable();

    // Of a list at hand the store's part of the cursor is the number of items before it.
    private static int Start(IResolveFieldContext context)
    {
        var start = After(context);
        if (start.After is null) return start.Skip;
        return int.TryParse(start.After, NumberStyles.None, CultureInfo.InvariantCulture, out int before) ? before + start.Skip : throw Unreadable();
    }

    private static Connection<T> Cut<T>(IReadOnlyList<T> items, int first, int start)
    {
        var edges = items.Skip(start).Take(first)
            .Select((item, i) => new PageItem<T>(new Cursor((start + i + 1).ToString(CultureInfo.InvariantCulture), 0).ToString(), item)).ToList();
        return new Connection<T>(edges, items.Count, start + edges.Count < items.Count ? TruncatedBecause.Limit : null, start > 0);
    }

    private static string CursorAfter<T>(Page<T> page, Cursor start, int i) =>
        (i == page.Items.Count - 1 && page.Cursor is { } end ? new Cursor(end, 0) : start with { Skip = i + 1 }).ToString();

    private static ExecutionError Unreadable() => Refusal.Of(ErrorCodes.CursorUnreadable, "'after' is not a cursor of this list: take one of an earlier page.");
}

namespace Investigations.Api.Schema.Paging;

/// <summary>One item of a page.</summary>
/// <param name="Cursor">Goes on after it.</param>
/// <param name="Node">The item.</param>
/// <typeparam name="T">What is listed.</typeparam>
internal sealed record PageItem<T>(string Cursor, T Node);

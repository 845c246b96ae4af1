namespace Investigations.Graph.Model;

/// <summary>A part of a list that says what it left out.</summary>
/// <param name="Items">In the list's order.</param>
/// <param name="TotalCount">How many there are in all; exact.</param>
/// <param name="TruncatedBecause">Null when nothing is missing after the last item.</param>
/// <param name="Cursor">Goes on after the last item; null at the end.</param>
/// <typeparam name="T">What is listed.</typeparam>
public sealed record Page<T>(IReadOnlyList<T> Items, long TotalCount, TruncatedBecause? TruncatedBecause, string? Cursor);

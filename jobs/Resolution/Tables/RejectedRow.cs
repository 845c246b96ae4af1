namespace Investigations.Jobs.Resolution.Tables;

/// <summary>A row that could not be taken in.</summary>
/// <param name="File">Its file as given.</param>
/// <param name="Line">The line it begins at, from 1.</param>
/// <param name="Reason">What is wrong with it and what to do, for people.</param>
internal sealed record RejectedRow(string File, long Line, string Reason);

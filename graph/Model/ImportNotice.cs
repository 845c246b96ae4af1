namespace Investigations.Graph.Model;

/// <summary>Something odd that was kept: reported once per file, column and kind, with how often it occurred.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Column">The column; "" when it is the file as a whole.</param>
/// <param name="Code">A stable code such as <c>UNKNOWN_COLUMN</c>, <c>UNKNOWN_WORD</c>, <c>DANGLING_REFERENCE</c>, <c>UNREADABLE_CELL</c>, <c>FILE_NOT_LISTED</c>.</param>
/// <param name="Count">How many rows it concerns; 1 for a file as a whole.</param>
/// <param name="Example">One record id where it occurs, or "".</param>
/// <param name="Message">For people; holds no secret.</param>
public sealed record ImportNotice(string File, string Column, string Code, long Count, string Example, string Message);

namespace Investigations.Graph.Model;

/// <summary>A row that was not taken in, and why.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Line">The line the row begins at, from 1; the header is line 1.</param>
/// <param name="RecordId">The row's id as far as it could be read; "" when it could not.</param>
/// <param name="Column">The column at fault; "" when it is the row as a whole.</param>
/// <param name="Reason">A stable code.</param>
/// <param name="Message">For people: what is wrong and what to do; holds no secret.</param>
public sealed record RejectedRecord(string File, long Line, string RecordId, string Column, RejectReason Reason, string Message);

namespace Investigations.Graph.Operations;

/// <summary>A place where the audit log is not what was written.</summary>
/// <param name="Number">The entry at which it shows; 0 for the log as a whole.</param>
/// <param name="Kind">What kind of fault it is.</param>
/// <param name="Message">For people.</param>
public sealed record AuditFault(long Number, AuditFaultKind Kind, string Message);

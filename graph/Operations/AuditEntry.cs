namespace Investigations.Graph.Operations;

/// <summary>One line of the audit log: who did what to what, when and why. Holds ids and counts, never personal values.</summary>
/// <param name="Number">From 1, without gaps.</param>
/// <param name="At">By the clock; never before the entry before it.</param>
/// <param name="Actor">A user, key or command.</param>
/// <param name="Action">A stable code such as <c>import.begin</c>.</param>
/// <param name="Subject">What it was done to: an id, or "" when it concerns the store as a whole.</param>
/// <param name="Why">The purpose stated.</param>
/// <param name="Counts">How much it concerned, by name.</param>
public sealed record AuditEntry(
    long Number, DateTimeOffset At, string Actor, string Action, string Subject, string Why, IReadOnlyList<KeyValuePair<string, long>> Counts);

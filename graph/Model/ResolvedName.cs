namespace Investigations.Graph.Model;

/// <summary>Which candidate or person a name in a record belongs to.</summary>
/// <remarks>Rows of candidates and workers belong to a candidate by their <c>record_id</c> column. Names beside them (references, receivers,
/// holders, witnesses, depositors, contacts) belong to a person, or to the candidate whose own name it is, by the column that holds the name.</remarks>
/// <param name="Record">The record.</param>
/// <param name="Column"><c>record_id</c>, or the column that holds the name.</param>
/// <param name="Entity">The candidate or person.</param>
public sealed record ResolvedName(RecordRef Record, string Column, EntityId Entity);

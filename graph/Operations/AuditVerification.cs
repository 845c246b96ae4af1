namespace Investigations.Graph.Operations;

/// <summary>What checking the whole audit log showed.</summary>
/// <param name="EntryCount">Entries that are there.</param>
/// <param name="Faults">In order of the entries; empty when the log is whole.</param>
public sealed record AuditVerification(long EntryCount, IReadOnlyList<AuditFault> Faults)
{
    /// <summary>True when every entry is as it was written and none is missing.</summary>
    public bool IsWhole => Faults.Count == 0;
}

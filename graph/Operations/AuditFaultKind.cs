namespace Investigations.Graph.Operations;

/// <summary>Ways in which an audit log can be found to be tampered with.</summary>
public enum AuditFaultKind
{
    /// <summary>An entry does not follow from the one before it: it was edited, inserted, moved, or written without the key.</summary>
    Altered = 1,

    /// <summary>Entries are missing between two that are there.</summary>
    Missing = 2,

    /// <summary>The log ends before its checkpoint: its end was cut off, or an old copy was put back.</summary>
    CutOff = 3,

    /// <summary>The checkpoint is missing or not signed with the key, or the log it was made of is another.</summary>
    Checkpoint = 4,
}

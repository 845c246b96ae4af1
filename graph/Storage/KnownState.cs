namespace Investigations.Graph.Storage;

/// <summary>What a store holds of a record that is offered.</summary>
public enum KnownState
{
    /// <summary>Nothing.</summary>
    New,

    /// <summary>A current version with the same content.</summary>
    Equal,

    /// <summary>A current version with other content.</summary>
    Changed,
}

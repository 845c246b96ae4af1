namespace Investigations.Graph.Model;

/// <summary>A cluster against the run before.</summary>
public enum ClusterState
{
    /// <summary>Was not there.</summary>
    New = 1,

    /// <summary>Has gained members.</summary>
    Grown = 2,

    /// <summary>Has lost members.</summary>
    Shrunk = 3,

    /// <summary>Has taken in another.</summary>
    Merged = 4,

    /// <summary>Has come out of another.</summary>
    Split = 5,

    /// <summary>Has the same members.</summary>
    Unchanged = 6,

    /// <summary>Is no more.</summary>
    Dissolved = 7,
}

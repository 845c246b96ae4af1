namespace Investigations.Graph.Model;

/// <summary>How urgent a cluster is, by the corroboration rule.</summary>
public enum ClusterLevel
{
    /// <summary>One category of evidence.</summary>
    Note = 1,

    /// <summary>Two categories, of which one is strong.</summary>
    Review = 2,

    /// <summary>Three categories or more.</summary>
    Escalate = 3,
}

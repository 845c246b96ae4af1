namespace Investigations.Graph.Model;

/// <summary>Why an answer is not whole.</summary>
public enum TruncatedBecause
{
    /// <summary>The limit that was asked for.</summary>
    Limit = 1,

    /// <summary>The time allowed for a read.</summary>
    TimeBudget = 2,

    /// <summary>The number of entities a read may touch.</summary>
    NodeBudget = 3,
}

namespace Investigations.Graph.Model;

/// <summary>The three outcomes of a judgement.</summary>
public enum Verdict
{
    /// <summary>The same claimed identity.</summary>
    Positive = 1,

    /// <summary>Not the same; never crossed.</summary>
    Negative = 2,

    /// <summary>A person has to look.</summary>
    Unsure = 3,

    /// <summary>Equal identity facts, contradicting observations: two candidates that claim one identity.</summary>
    Conflict = 4,
}

namespace Investigations.Graph.Model;

/// <summary>How much a signal says by itself.</summary>
public enum SignalStrength
{
    /// <summary>Less than 1 bit.</summary>
    Weak = 1,

    /// <summary>1 to 3 bits.</summary>
    Medium = 2,

    /// <summary>More than 3 bits.</summary>
    Strong = 3,
}

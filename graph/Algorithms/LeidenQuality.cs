namespace Investigations.Graph.Algorithms;

/// <summary>What Leiden makes as large as it can.</summary>
public enum LeidenQuality
{
    /// <summary>The constant Potts model: no resolution limit, so small groups in large graphs are found.</summary>
    Cpm,

    /// <summary>Modularity against the configuration model.</summary>
    Modularity,
}

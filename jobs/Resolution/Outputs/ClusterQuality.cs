namespace Investigations.Jobs.Resolution.Outputs;

/// <summary>How well a cluster holds together.</summary>
/// <param name="Group">The group: its lowest node.</param>
/// <param name="Nodes">Distinct rows.</param>
/// <param name="Pairs">Pairs of them that speak for one person.</param>
/// <param name="Bridges">Pairs without which the cluster falls in two.</param>
/// <param name="Weakest">The lowest weight of a pair. Units.</param>
internal readonly record struct ClusterQuality(int Group, int Nodes, int Pairs, int Bridges, int Weakest)
{
    /// <summary>Of all pairs of rows, the share that speaks for one person, 0 to 1.</summary>
    public double Density => Nodes < 2 ? 1 : Pairs / (Nodes * (Nodes - 1.0) / 2);
}

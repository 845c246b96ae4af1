namespace Investigations.Api.Demo.Scoring;

/// <summary>Honest people whom clusters of level review or above show.</summary>
/// <param name="Honest">Honest people with a row in candidates.csv or workers.csv.</param>
/// <param name="InClusters">Those of them shown with any role but victim.</param>
/// <param name="Escalated">Those of them in clusters of level escalate.</param>
/// <param name="ShownAsVictim">Those shown as victim.</param>
/// <param name="Clusters">Clusters of level review or above.</param>
/// <param name="LargestCluster">The most people one of them shows.</param>
public sealed record FalseAlerts(int Honest, int InClusters, int Escalated, int ShownAsVictim, int Clusters, int LargestCluster)
{
    /// <summary>Shown people for each thousand honest ones.</summary>
    public double PerThousand => (double)(1000L * InClusters) / Math.Max(1, Honest);

    /// <summary>Escalated people for each thousand honest ones.</summary>
    public double EscalatedPerThousand => (double)(1000L * Escalated) / Math.Max(1, Honest);
}

using System.Net;

namespace Investigations.Api.Commands;

/// <summary>Everything that can be set, with its defaults.</summary>
/// <param name="Home">The data folder.</param>
/// <param name="Listen">The address the server listens on; loopback unless it is set.</param>
/// <param name="Port">The port the server listens on, 0 to 65535; 0 takes a free one.</param>
/// <param name="Pipeline">When the stages run, as a cron expression of six or seven fields in UTC.</param>
/// <param name="Tenant">Whose records the store holds when a pack does not say; up to 64 letters, digits and hyphens.</param>
internal sealed record Settings(string Home, IPAddress Listen, int Port, string Pipeline, string Tenant)
{
    /// <summary>The file of the graph.</summary>
    public string GraphDatabase => Path.Combine(Home, "graph.db");

    /// <summary>The file of the schedule.</summary>
    public string JobsDatabase => Path.Combine(Home, "jobs.db");

    /// <summary>The tenant's own numbers over those of the catalogue; the file need not be there.</summary>
    public string Thresholds => Path.Combine(Home, "thresholds.json");

    /// <summary>Fewest dispositions of clusters that the risk model is learned from; with fewer, generated worlds teach it. At least 40.</summary>
    public int LeastDispositions { get; init; } = 200;

    /// <summary>The risk model that was trained for this folder; the file need not be there.</summary>
    public string RiskModel => Path.Combine(Home, Jobs.Scoring.Learned.RiskModelFile.FileName);

    /// <summary>The audit chain.</summary>
    public string OperationsDatabase => Path.Combine(Home, "operations.db");
}

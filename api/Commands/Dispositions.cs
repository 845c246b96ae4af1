using System.Text.Json;
using Investigations.Jobs.Scoring.Learned;

namespace Investigations.Api.Commands;

/// <summary>What analysts found of clusters: a JSON object of cluster ids, each with network, innocent or open.</summary>
internal static class Dispositions
{
    private const string Network = "network";
    private const string Innocent = "innocent";
    private const string Open = "open";

    /// <summary>By cluster: true for a network, false for an innocent one; open ones are left out.</summary>
    /// <exception cref="UsageException">It is no such object.</exception>
    public static IReadOnlyDictionary<string, bool> Read(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path), new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = 4 });
            var said = new Dictionary<string, bool>(StringComparer.Ordinal);
            foreach (var cluster in json.RootElement.EnumerateObject())
            {
                string? word = cluster.Value.GetString();
                if (word is not (Network or Innocent or Open)) throw new UsageException($"{path}: '{word}' of {cluster.Name} is none of {Network}, {Innocent}, {Open}.");
                if (word is not Open) said.Add(cluster.Name, word is Network);
            }
            return said;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            throw new UsageException($"{path} is no JSON object of cluster ids, each once with {Network}, {Innocent} or {Open}.");
        }
    }

    /// <summary>Clusters of a store as rows, with what analysts found; the part each is in follows the order of ids.</summary>
    public static List<RiskRow> Rows(IEnumerable<(Graph.Model.Cluster Cluster, double[] Features)> clusters, IReadOnlyDictionary<string, bool> dispositions) =>
        [.. clusters.OrderBy(row => row.Cluster.Id, StringComparer.Ordinal)
            .Select((row, i) => new RiskRow(
                row.Cluster.Id, row.Features, row.Cluster.Risk, dispositions.TryGetValue(row.Cluster.Id, out bool isNetwork) ? isNetwork : null, RiskTraining.PartOf(i)))];
}

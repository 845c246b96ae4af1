using System.Buffers;
using System.Text.Json;
using Investigations.Graph.Model;

namespace Investigations.Jobs.Reporting;

/// <summary>run.json: what was read, with which numbers, and what came out.</summary>
internal static class RunSummary
{
    private const int FormatVersion = 1;

    /// <summary>The bytes of the file.</summary>
    public static byte[] Bytes(ResultsContents contents, IReadOnlyList<Cluster> clusters, IReadOnlyDictionary<string, string> parameters)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("resultsVersion", FormatVersion);
            json.WriteString("productVersion", typeof(RunSummary).Assembly.GetName().Version?.ToString(3));
            if (contents.DataNow is { } now) json.WriteString("dataNow", MomentKey.Of(now));
            WriteParameters(json, parameters);
            WriteRecords(json, contents);
            WriteCounts(json, contents, clusters);
            WriteIndicators(json, contents);
            WriteLineage(json, clusters);
            json.WriteEndObject();
        }
        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    private static void WriteParameters(Utf8JsonWriter json, IReadOnlyDictionary<string, string> parameters)
    {
        json.WriteStartObject("parameters");
        foreach (var (name, value) in parameters.OrderBy(pair => pair.Key, StringComparer.Ordinal)) json.WriteString(name, value);
        json.WriteEndObject();
    }

    private static void WriteRecords(Utf8JsonWriter json, ResultsContents contents)
    {
        json.WriteStartObject("records");
        foreach (var digest in contents.Digests.OrderBy(digest => digest.File, StringComparer.Ordinal))
        {
            json.WriteStartObject(digest.File);
            json.WriteNumber("count", digest.Count);
            json.WriteString("hash", digest.Hash);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, ResultsContents contents, IReadOnlyList<Cluster> clusters)
    {
        json.WriteStartObject("counts");
        json.WriteNumber("names", contents.Names.Count);
        json.WriteNumber("clusters", clusters.Count);
        foreach (var level in Enum.GetValues<ClusterLevel>())
            json.WriteNumber("clusters." + ResultsPack.Word(level), clusters.Count(cluster => cluster.Level == level));
        foreach (var state in Enum.GetValues<ClusterState>())
            json.WriteNumber("clusters." + ResultsPack.Word(state), clusters.Count(cluster => cluster.State == state));
        json.WriteNumber("alerts", clusters.Count(cluster => cluster.Alert is { IsNew: true }));
        json.WriteNumber("signals", contents.Signals.Count);
        json.WriteNumber("rejects", contents.Rejects.Count);
        json.WriteEndObject();
    }

    private static void WriteIndicators(Utf8JsonWriter json, ResultsContents contents)
    {
        json.WriteStartObject("indicators");
        foreach (var outcome in contents.Outcomes.OrderBy(outcome => outcome.Indicator, StringComparer.Ordinal))
        {
            if (outcome.NotComputableBecause is { } why) json.WriteString(outcome.Indicator, "not computable: " + why);
            else json.WriteNumber(outcome.Indicator, outcome.FiredCount);
        }
        json.WriteEndObject();
    }

    private static void WriteLineage(Utf8JsonWriter json, IReadOnlyList<Cluster> clusters)
    {
        json.WriteStartObject("lineage");
        foreach (var cluster in clusters.Where(cluster => cluster.Lineage.Count > 0))
        {
            json.WriteStartArray(cluster.Id);
            foreach (string from in cluster.Lineage.Order(StringComparer.Ordinal)) json.WriteStringValue(from);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }
}

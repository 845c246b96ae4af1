using Investigations.Graph.Model;
using TimeZoneConverter;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals;

/// <summary>The time zone that each person declared: by HR, else in the application.</summary>
internal static class DeclaredZones
{
    /// <summary>By candidate; who declared none, or one that nobody knows, is left out.</summary>
    public static Dictionary<EntityId, (TimeZoneInfo Zone, EvidenceRef Evidence)> Read(SignalInput input)
    {
        var zones = new Dictionary<EntityId, (TimeZoneInfo, EvidenceRef)>();
        foreach (var file in new[] { Workers, Candidates })
        {
            var table = input.Records[file];
            for (int row = 0; row < table.Count; row++)
            {
                if (table["time_zone"].TextCode(row) == 0 || input.Candidate(file, table.RecordId(row)) is not { } candidate) continue;
                if (TZConvert.TryGetTimeZoneInfo(table["time_zone"].Text(row), out var zone)) zones.TryAdd(candidate, (zone, table.Evidence(row, "time_zone")));
            }
        }
        return zones;
    }
}

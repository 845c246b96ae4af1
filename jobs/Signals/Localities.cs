using Investigations.Graph.Model;
using Investigations.Graph.Normalisation;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals;

/// <summary>Puts addresses on the map with what the packs themselves know of cities: IP data and device observations that name a city with its coordinates.</summary>
internal sealed class Localities
{
    private readonly Dictionary<string, (double Latitude, double Longitude)> cities = new(StringComparer.Ordinal);

    public Localities(RecordSet records)
    {
        var seen = new Dictionary<string, List<(double Latitude, double Longitude)>>(StringComparer.Ordinal);
        foreach (var table in new[] { records[IpIntel], records[DeviceObservations] })
        {
            for (int row = 0; row < table.Count; row++)
            {
                if (CityOf(table, row) is not { } city || Coordinates(table, row) is not { Latitude: { } latitude, Longitude: { } longitude }) continue;
                if (!seen.TryGetValue(city, out var points)) seen[city] = points = [];
                points.Add((latitude, longitude));
            }
        }
        foreach (var (city, points) in seen)
            cities[city] = (Middle([.. points.Select(point => point.Latitude)]), Middle([.. points.Select(point => point.Longitude)]));
    }

    /// <summary>Where a row says it is: by its own coordinates, else by its city.</summary>
    public Locality Of(RecordTable table, int row)
    {
        var (latitude, longitude) = Coordinates(table, row);
        if ((latitude is null || longitude is null) && CityOf(table, row) is { } city && cities.TryGetValue(city, out var known)) (latitude, longitude) = (known.Latitude, known.Longitude);
        return new Locality(latitude, longitude, table["city"].Text(row), table["country"].Key(row));
    }

    /// <summary>Where an address of the network is.</summary>
    public static Locality Of(IpReading facts) => new(facts.Latitude, facts.Longitude, facts.City, facts.Country);

    private static (double? Latitude, double? Longitude) Coordinates(RecordTable table, int row) =>
        table.File == IpIntel || table.File == DeviceObservations
            ? (Rows.Number(table["latitude"].Key(row)), Rows.Number(table["longitude"].Key(row)))
            : (null, null);

    /// <summary>City with its region, or with its country where no region is named.</summary>
    private static string? CityOf(RecordTable table, int row)
    {
        string city = table["city"].Text(row).Trim(), region = table["region"].Text(row).Trim();
        if (city.Length == 0) return null;
        string within = region.Length > 0 ? RegionName.ShortOf(region) ?? region : table["country"].Key(row);
        return $"{city}|{within}".ToLowerInvariant();
    }

    private static double Middle(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }
}

using Investigations.Graph.Model;

namespace Investigations.Jobs.Signals;

/// <summary>Where cities lie, by the coordinates that the tenant's own records give for them.</summary>
/// <remarks>Read from ip_intel.csv and device_observations.csv; a city lies at the mean of what they say. Nothing is looked up elsewhere.</remarks>
internal sealed class Gazetteer
{
    private readonly Dictionary<(string Country, string Region, string City), (double Latitude, double Longitude, int Count)> cities = [];

    public Gazetteer(RecordSet records)
    {
        Read(records[SourceCatalogue.IpIntel]);
        Read(records[SourceCatalogue.DeviceObservations]);
    }

    /// <summary>The place a row names by city, region and country, with coordinates of its own or those of its city.</summary>
    public Spot Of(RecordTable table, int row, bool hasCoordinates = false)
    {
        string city = table["city"].Text(row).Trim(), region = table["region"].Text(row).Trim(), country = table["country"].Key(row);
        double? latitude = hasCoordinates ? Rows.Number(table["latitude"].Key(row)) : null;
        double? longitude = hasCoordinates ? Rows.Number(table["longitude"].Key(row)) : null;
        if (latitude is not null && longitude is not null) return new Spot(latitude, longitude, city, region, country);
        return cities.TryGetValue(KeyOf(country, region, city), out var sum)
            ? new Spot(sum.Latitude / sum.Count, sum.Longitude / sum.Count, city, region, country)
            : new Spot(null, null, city, region, country);
    }

    private void Read(RecordTable table)
    {
        for (int row = 0; row < table.Count; row++)
        {
            if (table["city"].TextCode(row) == 0 || table["latitude"].KeyCode(row) == 0 || table["longitude"].KeyCode(row) == 0) continue;
            if (Rows.Number(table["latitude"].Key(row)) is not { } latitude || Rows.Number(table["longitude"].Key(row)) is not { } longitude) continue;
            var key = KeyOf(table["country"].Key(row), table["region"].Text(row).Trim(), table["city"].Text(row).Trim());
            var sum = cities.GetValueOrDefault(key);
            cities[key] = (sum.Latitude + latitude, sum.Longitude + longitude, sum.Count + 1);
        }
    }

    private static (string Country, string Region, string City) KeyOf(string country, string region, string city) =>
        (country, region.ToUpperInvariant(), city.ToUpperInvariant());
}

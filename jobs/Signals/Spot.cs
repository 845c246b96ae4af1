namespace Investigations.Jobs.Signals;

/// <summary>A place as a record names it.</summary>
/// <param name="Latitude">Degrees, or null.</param>
/// <param name="Longitude">Degrees, or null.</param>
/// <param name="City">"" when unknown.</param>
/// <param name="Region">"" when unknown.</param>
/// <param name="Country">ISO 3166 alpha-2, "" when unknown.</param>
internal readonly record struct Spot(double? Latitude, double? Longitude, string City, string Region, string Country)
{
    /// <summary>For people: Reno NV.</summary>
    public string Name => City.Length == 0 ? Country : $"{City} {Region}".TrimEnd();

    /// <summary>True when both places are known and farther apart than this; without coordinates, in different regions or countries.</summary>
    /// <returns>Null when too little is known of either.</returns>
    public bool? IsFarFrom(Spot other, double kilometres)
    {
        if (Places.Distance(Latitude, Longitude, other.Latitude, other.Longitude) is { } distance) return distance > kilometres;
        if (Country.Length > 0 && other.Country.Length > 0 && Country != other.Country) return true;
        if (Region.Length == 0 || other.Region.Length == 0) return null;
        return !Region.Equals(other.Region, StringComparison.OrdinalIgnoreCase);
    }
}

namespace Investigations.Jobs.Signals;

/// <summary>Where something is, as far as a record tells.</summary>
/// <param name="Latitude">Degrees, or null.</param>
/// <param name="Longitude">Degrees, or null.</param>
/// <param name="City">As written, "" when unknown.</param>
/// <param name="Country">ISO 3166 alpha-2, "" when unknown.</param>
internal readonly record struct Locality(double? Latitude, double? Longitude, string City, string Country)
{
    /// <summary>Farther apart than so many kilometres; where a coordinate is missing, in different countries. Null when nothing tells.</summary>
    public bool? IsFarFrom(Locality other, double kilometres)
    {
        if (Places.Distance(Latitude, Longitude, other.Latitude, other.Longitude) is { } distance) return distance > kilometres;
        return Country.Length > 0 && other.Country.Length > 0 && !Country.Equals(other.Country, StringComparison.OrdinalIgnoreCase) ? true : null;
    }
}

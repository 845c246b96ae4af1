namespace Investigations.Jobs.Signals;

/// <summary>What addresses and coordinates say of places.</summary>
internal static class Places
{
    private const double EarthRadius = 6371.0088; // km, mean radius, IUGG

    /// <summary>Kilometres along the great circle, by the haversine formula; null when a coordinate is missing.</summary>
    public static double? Distance(double? latitude1, double? longitude1, double? latitude2, double? longitude2)
    {
        if (latitude1 is not { } a || longitude1 is not { } b || latitude2 is not { } c || longitude2 is not { } d) return null;
        double dLatitude = double.DegreesToRadians(c - a), dLongitude = double.DegreesToRadians(d - b);
        double h = Math.Pow(Math.Sin(dLatitude / 2), 2)
            + (Math.Cos(double.DegreesToRadians(a)) * Math.Cos(double.DegreesToRadians(c)) * Math.Pow(Math.Sin(dLongitude / 2), 2));
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }
}

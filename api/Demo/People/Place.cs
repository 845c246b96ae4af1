using Investigations.Api.Demo.Atlas;

namespace Investigations.Api.Demo.People;

/// <summary>A place that many people use: office, campus, shared desks, hotel, mail store, warehouse.</summary>
internal sealed record Place(string Id, string Kind, string Name, Dwelling Site, IReadOnlyList<string> Bssids, string Ip, string Ssid, string Approved)
{
    public City City => Site.City;
}

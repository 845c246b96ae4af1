using Investigations.Api.Demo.Atlas;
using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.Sources;

/// <summary>Where a laptop is at a moment and what it shows there.</summary>
internal sealed record Presence(string Ip, string Bssid, string Ssid, City City, double Latitude, double Longitude, bool IsHome)
{
    public static Presence At(World world, Employment employment, DateTime at, Chance chance)
    {
        Life life = employment.Life;
        if (life.Network is null)
        {
            if (world.Chance("travel", life.Number, life.Employments.IndexOf(employment)).Hit(0.13)
                && Trip.Of(world, employment).Find(trip => trip.Covers(at)) is { } trip)
                return Roaming(trip.City, chance, "Marriott_Guest");
            if (employment.Desk is { } desk && chance.Hit(desk.Kind is "office" or "coworking" ? 0.45 : 0.2)) return Desk(desk, chance);
            if (chance.Hit(0.05)) return Roaming(employment.Place.City, chance, chance.Pick(["Panera", "Starbucks WiFi", "AndroidAP", "Library-Public"]));
        }
        else if (life.Operator is { } city && chance.Hit(life.Network.IsStealthy ? 0.005 : 0.03))
        {
            return Roaming(city, chance, "AndroidAP");
        }
        return Home(employment.Place, chance);
    }

    private static Presence Home(Dwelling place, Chance chance) => new(chance.Hit(0.86) ? place.Ip : place.OtherIp, place.Bssid, place.Ssid,
        place.City, place.Latitude + Jitter(chance), place.Longitude + Jitter(chance), true);

    private static Presence Desk(Place desk, Chance chance)
    {
        int which = chance.Below(desk.Bssids.Count);
        string ip = desk.Ip.Length > 0 ? desk.Ip : desk.Site.Ip;
        return new(ip, desk.Bssids[which], desk.Ssid.Length > 0 ? desk.Ssid : "guest", desk.City, desk.Site.Latitude + Jitter(chance), desk.Site.Longitude + Jitter(chance), false);
    }

    private static Presence Roaming(City city, Chance chance, string ssid) => new(city.Ip(chance), Dwelling.CardAddress(chance), ssid, city,
        city.Latitude + (chance.Unit() * 0.1), city.Longitude + (chance.Unit() * 0.1), false);

    private static double Jitter(Chance chance) => (chance.Unit() - 0.5) * 0.02;
}

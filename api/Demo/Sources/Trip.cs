using Investigations.Api.Demo.Atlas;
using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.Sources;

/// <summary>A journey of a worker within the time that is exported.</summary>
internal sealed record Trip(int Number, DateOnly From, DateOnly To, City City)
{
    public static List<Trip> Of(World world, Employment employment)
    {
        Chance chance = world.Chance("trips", employment.Life.Number);
        List<Trip> trips = [];
        DateOnly first = DateOnly.FromDateTime(world.ActivityFrom);
        if (employment.StartedOn > first) first = employment.StartedOn;
        int span = world.Options.ExportedOn.DayNumber - first.DayNumber - 12;
        for (int i = chance.Between(1, 2); i > 0 && span > 5; i--)
        {
            DateOnly from = first.AddDays(chance.Below(span));
            City city = chance.Hit(0.8) ? world.Map.Near(chance) : chance.Pick(world.Map.Abroad);
            trips.Add(new Trip(trips.Count, from, from.AddDays(chance.Between(2, 11)), city));
        }
        return trips;
    }

    public bool Covers(DateTime at) => DateOnly.FromDateTime(at) >= From && DateOnly.FromDateTime(at) <= To;
}

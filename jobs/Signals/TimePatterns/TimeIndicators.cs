using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.TimePatterns;

/// <summary>W06 and W12: what the times of sign-ins say.</summary>
internal static class TimeIndicators
{
    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<IIndicator> All { get; } =
    [
        new Rule(new("W06", "Impossible travel", EvidenceCategory.Network, FileNeeds.All(Logins, UserAccounts, IpIntel),
            "Two sign-ins in a row lie farther apart than anyone travels in the time between, neither over a VPN or carrier.",
            "A split tunnel or a roaming phone.", ["split tunnel", "roaming"], "ADV22 MS25"), ImpossibleTravel),
        ActiveHours.Indicator,
    ];

    private static IEnumerable<Signal> ImpossibleTravel(IndicatorDescription description, SignalInput input)
    {
        double speed = input.Thresholds.Number(description.Code, "minSpeed"), distance = input.Thresholds.Number(description.Code, "minDistance");
        foreach (var own in input.SignIns)
        {
            var placed = own.Value.Where(signIn => signIn.Facts.Category is Graph.Normalisation.IpCategory.Residential or Graph.Normalisation.IpCategory.Unknown
                && signIn.Facts.Latitude is not null).ToList();
            var odd = placed.Zip(placed.Skip(1)).Where(pair => Places.Distance(pair.First.Facts.Latitude, pair.First.Facts.Longitude, pair.Second.Facts.Latitude, pair.Second.Facts.Longitude)
                is { } kilometres && kilometres > distance && kilometres > speed * Math.Max(0.01, (pair.Second.At - pair.First.At).TotalHours)).ToList();
            if (odd.Count == 0) continue;
            yield return Firing.On(description, own.Key, odd.Max(pair => pair.Second.At), input.Thresholds.Bits(description.Code),
                $"{odd.Count} times two sign-ins in a row lie farther apart than a flight covers in the time between.", odd.SelectMany(pair => new[] { pair.First.Evidence, pair.Second.Evidence }));
        }
    }
}

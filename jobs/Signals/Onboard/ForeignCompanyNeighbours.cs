using System.Text.RegularExpressions;
using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Onboard;

/// <summary>O11: computers named by the rules of other companies beside an assigned device.</summary>
internal static partial class ForeignCompanyNeighbours
{
    // Names that a maker gives out of the box, or a household device: no company named them.
    private static readonly string[] Household =
        ["laptop", "desktop", "win", "iphone", "ipad", "macbook", "imac", "android", "galaxy", "samsung", "lg", "roku", "hp", "epson", "canon", "brother", "echo", "google", "nest", "sonos", "ring", "tp", "xbox", "ps", "synology"];

    /// <summary>The rule.</summary>
    public static Rule Rule { get; } = new(new("O11", "Other companies' computers on the same network", EvidenceCategory.Network, FileNeeds.All(Devices, LanNeighbours),
        "Beside an assigned device stand several computers that are named as companies name theirs, by a scheme that is not the tenant's.",
        "A partner's work computer, a second job that was declared: ask whose they are.", ["partner's work computer"], "DOJ-C"), Evaluate);

    /// <summary>A company's name for a computer: its own letters, then parts of which one holds a number, as in ACME-LT-00412.</summary>
    [GeneratedRegex("^(?<owner>[a-z]{2,8})-(?:[a-z0-9]{1,8}-)?[a-z]{0,4}[0-9][a-z0-9]{2,}$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex CompanyName();

    private static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input)
    {
        var neighbours = input.Records[LanNeighbours];
        var own = Own(input.Records[Devices]);
        int minimum = input.Thresholds.Count(description.Code, "minDevices");
        var rows = Rows.By(neighbours, row => Owner(neighbours["hostname"].Key(row)) is { } owner && !own.Contains(owner) && !own.Contains(neighbours["hostname"].Key(row))
            ? input.Accounts.CandidateOfDevice(neighbours["device_serial"].KeyCode(row), neighbours["at"].Key(row)) : null);
        foreach (var pair in rows)
        {
            string[] names = [.. pair.Value.Select(row => neighbours["hostname"].Key(row)).Distinct().Order(StringComparer.Ordinal)];
            if (names.Length < minimum) continue;
            int companies = names.Select(Owner).Distinct().Count();
            yield return Firing.On(description, pair.Key, pair.Value.Max(row => neighbours["at"].Moment(row)), input.Thresholds.Bits(description.Code),
                $"{names.Length} computers named by the schemes of {companies} other companies stand on the network of an assigned device.", pair.Value.Select(row => neighbours.Evidence(row, "hostname")));
        }
    }

    /// <summary>The tenant's own host names, and the letters they begin with.</summary>
    private static HashSet<string> Own(RecordTable devices)
    {
        var own = new HashSet<string>(StringComparer.Ordinal);
        for (int row = 0; row < devices.Count; row++)
        {
            string name = devices["hostname"].Key(row);
            if (name.Length == 0) continue;
            own.Add(name);
            own.Add(name.Split('-')[0]);
        }
        return own;
    }

    private static string? Owner(string hostname)
    {
        var match = CompanyName().Match(hostname);
        return match.Success && !Household.Contains(match.Groups["owner"].Value, StringComparer.Ordinal) ? match.Groups["owner"].Value : null;
    }
}

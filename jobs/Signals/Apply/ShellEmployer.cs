using Investigations.Graph.Model;
using Investigations.Graph.Normalisation;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Apply;

/// <summary>A22: a claimed employer or school that did not exist yet, or whose site stands on a watch-list.</summary>
internal static class ShellEmployer
{
    /// <summary>The indicator.</summary>
    public static IIndicator Indicator { get; } = new Rule(new("A22", "Claimed employer or school looks like a shell", EvidenceCategory.Document, FileNeeds.All(Claims, Organisations),
        "A claimed employer or school was founded, or its domain registered, after the claimed start, or its domain stands on a watch-list, or its registrant serves another claimed employer.",
        "A new legal name, a successor, a young company that was founded later than its team began.",
        ["rebrand", "start-up", "conglomerate"], "DOJ-W ADV22"), Evaluate);

    private static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input)
    {
        var claims = input.Records[Claims];
        var organisations = input.Records[Organisations];
        var margin = input.Thresholds.Count(description.Code, "margin");
        var byName = Enumerable.Range(0, organisations.Count).Where(row => organisations["name"].KeyCode(row) != 0).ToLookup(row => organisations["name"].KeyCode(row));
        var registrants = Registrants(organisations);
        var watched = WatchedDomains.Of(input);
        for (int row = 0; row < claims.Count; row++)
        {
            if (claims["kind"].Key(row) is not ("employer" or "school") || input.Candidate(Candidates, claims["candidate_id"].Key(row)) is not { } candidate) continue;
            var reasons = new List<(string Reason, EvidenceRef Evidence)>();
            foreach (int organisation in byName[claims["organisation"].KeyCode(row)])
            {
                string registrant = organisations.Extra(organisation, "domain_registrant");
                if (IsYounger(organisations["founded_on"].Key(organisation), claims["from"].Key(row), margin)) reasons.Add(("it was founded after the claimed start", organisations.Evidence(organisation, "founded_on")));
                if (IsYounger(organisations.Extra(organisation, "domain_registered_on"), claims["from"].Key(row), margin)) reasons.Add(("its domain was registered after the claimed start", organisations.Evidence(organisation, "domain")));
                if (watched.TryGetValue(organisations["domain"].Key(organisation), out var listed)) reasons.Add(("its domain stands on a watch-list", listed));
                if (registrant.Length > 0 && registrants[registrant].Distinct().Count() > 1) reasons.Add(("its domain's registrant serves another organisation", organisations.Evidence(organisation, "domain")));
            }
            if (watched.TryGetValue(WatchedDomains.DomainOf(claims["url"].Key(row)), out var entry)) reasons.Add(("its site stands on a watch-list", entry));
            if (reasons.Count == 0) continue;
            yield return Firing.On(description, candidate, null, input.Thresholds.Bits(description.Code),
                $"Of {claims["organisation"].Text(row).Trim()}: {string.Join("; ", reasons.Select(each => each.Reason).Distinct())}.",
                reasons.Select(each => each.Evidence).Append(claims.Evidence(row, "organisation")), claims.RecordId(row));
        }
    }

    /// <summary>Organisations by the registrant of their domain, where an extra column names one and it is no privacy service.</summary>
    private static ILookup<string, int> Registrants(RecordTable organisations) => Enumerable.Range(0, organisations.Count)
        .Where(row => organisations.Extra(row, "domain_registrant") is { Length: > 0 } name && !name.Contains("privacy", StringComparison.OrdinalIgnoreCase))
        .ToLookup(row => organisations.Extra(row, "domain_registrant"), row => organisations["name"].KeyCode(row), StringComparer.OrdinalIgnoreCase);

    /// <summary>True when a founding day lies more than a margin behind the latest day a claimed start allows.</summary>
    private static bool IsYounger(string founded, string claimed, int marginDays) =>
        PartialDate.TryNormalise(founded, out var day) && PartialDate.TryNormalise(claimed, out var start) && day.Earliest.DayNumber > start.Latest.DayNumber + marginDays;
}

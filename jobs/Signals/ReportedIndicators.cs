using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals;

/// <summary>Indicators that only a person can observe: they arrive as codes in reports or interview checklists.</summary>
internal static class ReportedIndicators
{
    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<IIndicator> All { get; } =
    [
        Reported("A24", "Asks to switch account or to leave the platform", EvidenceCategory.Identity, "honest people lose accounts too"),
        Reported("A25", "Approached past the usual channel", EvidenceCategory.Contact, "ordinary sales noise"),
        Reported("I07", "Seems to read answers or to be prompted", EvidenceCategory.Behaviour, "language, nerves, disability"),
        Reported("I08", "Cannot speak of the place or will not show surroundings", EvidenceCategory.Behaviour, "newcomers"),
        Reported("I09", "Several voices in the background", EvidenceCategory.Behaviour, "family home"),
        Reported("I13", "Shared screen shows other accounts", EvidenceCategory.Identity, "shared demonstration account"),
        Reported("P10", "Presses for payment in advance", EvidenceCategory.Money, "short of cash"),
        Reported("P16", "Asks for proof of employment to free an exchange account", EvidenceCategory.Money, "mortgage letters"),
        Reported("W23", "Hard to reach, or output very uneven", EvidenceCategory.Behaviour, "health, family"),
    ];

    /// <summary>Every report or checklist that names the indicator, one signal a candidate.</summary>
    public static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input)
    {
        var reports = input.Records[HumanReports];
        var interviews = input.Records[Interviews];
        var found = new SortedDictionary<EntityId, List<(DateTimeOffset? At, EvidenceRef Evidence)>>();
        for (int row = 0; row < reports.Count; row++)
        {
            if (reports["code"].Text(row).Trim().Equals(description.Code, StringComparison.OrdinalIgnoreCase) && input.Subject(reports, row) is { } candidate)
                Add(candidate, reports["reported_at"].Moment(row), reports.Evidence(row, "code"));
        }
        for (int row = 0; row < interviews.Count; row++)
        {
            if (interviews["checklist"].TextCode(row) == 0) continue;
            bool isNamed = interviews["checklist"].Text(row).Split(';', StringSplitOptions.TrimEntries).Contains(description.Code, StringComparer.OrdinalIgnoreCase);
            if (isNamed && input.Candidate(Candidates, interviews["candidate_id"].Key(row)) is { } candidate)
                Add(candidate, interviews["started_at"].Moment(row), interviews.Evidence(row, "checklist"));
        }
        foreach (var (candidate, reported) in found)
        {
            yield return Firing.On(description, candidate, reported.Max(report => report.At), input.Thresholds.Bits(description.Code),
                $"{description.Title}; reports by people: {reported.Count}.", reported.Select(report => report.Evidence), "reported");
        }

        void Add(EntityId candidate, DateTimeOffset? at, EvidenceRef evidence)
        {
            if (!found.TryGetValue(candidate, out var list)) found[candidate] = list = [];
            list.Add((at, evidence));
        }
    }

    private static Rule Reported(string code, string title, EvidenceCategory category, string twin) => new(
        new IndicatorDescription(code, title, category, FileNeeds.All(HumanReports).Or(Interviews),
            $"A person reported it with the code {code}; nothing is computed.", $"Ask the person who reported; {twin} look alike.", [twin], "ADV22 PSA23 SEAL") { IsReported = true },
        Evaluate);
}

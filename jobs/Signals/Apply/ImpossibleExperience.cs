using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Apply;

/// <summary>A13: a resume claims more than can be: years with a tool that is younger, or two full-time jobs at once.</summary>
internal static class ImpossibleExperience
{
    /// <summary>The indicator.</summary>
    public static IIndicator Indicator { get; } = new Rule(new("A13", "Impossible experience", EvidenceCategory.Document, FileNeeds.All(Candidates).Or(Claims),
        "The resume claims more years with a tool than the tool has existed, or two full-time jobs at once for more than half a year.",
        "Consulting for several clients, part-time work, or a typing error: ask for the dates.",
        ["consulting", "typing error", "early access to a tool"], "DTEX"), Evaluate);

    private static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input) => TooManyYears(description, input).Concat(TwoJobs(description, input));

    private static IEnumerable<Signal> TooManyYears(IndicatorDescription description, SignalInput input)
    {
        var table = input.Records[Candidates];
        double slack = input.Thresholds.Number(description.Code, "slack");
        for (int row = 0; row < table.Count; row++)
        {
            if (table[SourceColumn.TextHash].KeyCode(row) == 0 || !input.Texts.TryGetValue(table[SourceColumn.TextHash].Key(row), out string? text)) continue;
            if (input.Candidate(Candidates, table.RecordId(row)) is not { } candidate) continue;
            var applied = table["created_at"].Moment(row) ?? input.Now;
            var impossible = ToolYears.In(text).Where(each => each.Years > applied.Year - each.Released + slack).ToList();
            if (impossible.Count == 0) continue;
            var (years, tool, released) = impossible.MaxBy(each => each.Years - (applied.Year - each.Released));
            yield return Firing.On(description, candidate, applied, input.Thresholds.Bits(description.Code),
                $"{years} years with {tool} are claimed in {applied.Year}; its first release was in {released}.", [table.Evidence(row, "resume_file")], "tool");
        }
    }

    private static IEnumerable<Signal> TwoJobs(IndicatorDescription description, SignalInput input)
    {
        int minimum = input.Thresholds.Count(description.Code, "minOverlap");
        foreach (var own in Employment.Claimed(input).GroupBy(job => job.Candidate).OrderBy(group => group.Key))
        {
            var jobs = own.OrderBy(job => job.Evidence).ToList();
            var pairs = (from first in jobs from second in jobs where first.Evidence.CompareTo(second.Evidence) < 0 && first.Employer != second.Employer
                         let days = first.DaysWith(second) where days > minimum select (first, second, days)).ToList();
            if (pairs.Count == 0) continue;
            yield return Firing.On(description, own.Key, null, input.Thresholds.Bits(description.Code),
                $"Two full-time jobs are claimed for the same {pairs.Max(pair => pair.days)} days.", pairs.SelectMany(pair => new[] { pair.first.Evidence, pair.second.Evidence }), "jobs");
        }
    }
}

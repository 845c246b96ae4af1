using System.Globalization;
using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Interview;

/// <summary>I11: linked candidates who are never in two meetings at once, as one person behind several names would be.</summary>
internal static class DisjointCalendars
{
    /// <summary>The indicator.</summary>
    public static IIndicator Indicator { get; } = new Rule(new("I11", "Linked candidates are never interviewed at the same time", EvidenceCategory.Behaviour, FileNeeds.All(Interviews, Candidates),
        "Interviews of candidates joined by strong evidence never overlap, though on the days they share chance would have made some of them overlap.",
        "One interviewer or one room held all the interviews, so that none could overlap.",
        ["one interviewer", "few meetings"], "RF26"), Evaluate);

    private static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input)
    {
        var table = input.Records[Interviews];
        var meetings = Rows.By(table, row => Length(table, row) is > 0 ? input.Candidate(Candidates, table["candidate_id"].Key(row)) : null).ToDictionary(own => own.Key, own => own.Value);
        int minimum = input.Thresholds.Count(description.Code, "minMeetings");
        double maximum = input.Thresholds.Number(description.Code, "maxChance"), day = input.Thresholds.Number(description.Code, "dayLength");
        foreach (var group in LinkedGroups.Of(input))
        {
            var own = group.Where(meetings.ContainsKey).SelectMany(member => meetings[member].Select(row => (Member: member, Row: row))).ToList();
            if (own.Count < minimum || Expected(table, own, day) is not { } expected) continue;
            double chance = Math.Exp(-expected);
            if (chance >= maximum) continue;
            yield return Firing.Of(description, group[0], own.Select(each => each.Member), own.Max(each => table["started_at"].Moment(each.Row)), input.Thresholds.Bits(description.Code),
                string.Create(CultureInfo.InvariantCulture, $"None of {own.Count} interviews of {own.Select(each => each.Member).Distinct().Count()} linked candidates overlap; by chance {expected:F1} would."),
                own.Select(each => table.Evidence(each.Row, "started_at")));
        }
    }

    /// <summary>How many pairs of meetings of different members on one day (UTC) would overlap if each lay anywhere in a working day; null when some do.</summary>
    private static double? Expected(RecordTable table, List<(EntityId Member, int Row)> meetings, double dayLength)
    {
        double expected = 0;
        foreach (var day in meetings.GroupBy(each => table["started_at"].Moment(each.Row)!.Value.UtcDateTime.Date))
        {
            var all = day.ToList();
            for (int i = 0; i < all.Count; i++)
            {
                for (int j = i + 1; j < all.Count; j++)
                {
                    if (all[i].Member == all[j].Member) continue;
                    if (Overlap(table, all[i].Row, all[j].Row)) return null;
                    expected += Math.Min(1, (Length(table, all[i].Row)!.Value + Length(table, all[j].Row)!.Value) / dayLength);
                }
            }
        }
        return expected;
    }

    private static double? Length(RecordTable table, int row) =>
        table["started_at"].Moment(row) is { } start && table["ended_at"].Moment(row) is { } end ? (end - start).TotalHours : null;

    private static bool Overlap(RecordTable table, int a, int b) =>
        table["started_at"].Moment(a) < table["ended_at"].Moment(b) && table["started_at"].Moment(b) < table["ended_at"].Moment(a);
}

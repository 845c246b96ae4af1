using System.Globalization;
using Investigations.Graph.Model;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Jobs.Signals.Interview;

/// <summary>I11 fires when linked candidates are never in two meetings at once, and not when they once are or are not linked.</summary>
public sealed class DisjointCalendarsTests : SignalTestBase
{
    private static readonly Tie Phone = Tie(Cy, Dee, EntityKind.PhoneNumber, "+14156721671", LinkKind.UsesPhone, SourceCatalogue.Candidates, "phone");

    [Fact]
    public void I11_fires_on_thirty_days_of_meetings_that_never_overlap() => Assert.Equal([Cy, Dee], FiredOn("I11", Meetings(30, null), Phone));

    [Fact]
    public void I11_does_not_fire_when_two_meetings_overlap_or_nothing_links_the_two_or_they_are_few()
    {
        Assert.Empty(FiredOn("I11", Meetings(30, "2026-01-09T10:30:00Z"), Phone));
        Assert.Empty(FiredOn("I11", Meetings(30, null)));
        // 10 days with one pair of one-hour meetings in a nine-hour day: 20/9 overlaps expected, e^-2.2 = 0.11.
        Assert.Empty(FiredOn("I11", Meetings(10, null), Phone));
    }

    private static TinyPack Meetings(int days, string? extra)
    {
        var rows = Enumerable.Range(0, days).SelectMany(day =>
        {
            string date = new DateOnly(2026, 1, 1).AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            return new[] { $"A{day},C1,{date}T10:00:00Z,{date}T11:00:00Z", $"B{day},C2,{date}T14:00:00Z,{date}T15:00:00Z" };
        });
        if (extra is not null) rows = rows.Append($"X,C2,{extra},{extra[..11]}11:30:00Z");
        return TwoApplicants().With("interviews.csv", "record_id,candidate_id,started_at,ended_at", [.. rows]);
    }
}

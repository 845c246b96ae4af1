using Investigations.Graph.Model;
using Investigations.Graph.Storage;
using Investigations.Jobs.Reporting;
using Investigations.Tests.Jobs.Clustering;
using Xunit;

namespace Investigations.Tests.Jobs.Reporting;

public sealed class ClusterReportTests
{
    [Fact]
    public void Compose_page_stands_alone()
    {
        string html = ClusterReport.ComposeHtml(Contents(ResultsPackTests.Network()));
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("http", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(" src=", html, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(2, html.Split("<svg class=\"picture\"").Length - 1);
    }

    [Fact]
    public void Compose_same_contents_give_the_same_text() =>
        Assert.Equal(ClusterReport.ComposeHtml(Contents(ResultsPackTests.Network())), ClusterReport.ComposeHtml(Contents(ResultsPackTests.Network())));

    [Fact]
    public void Compose_names_are_text_and_never_markup()
    {
        string html = ClusterReport.ComposeHtml(Contents(ResultsPackTests.Network().Entity("ann", "<b onload=x>Ann & Co</b>")));
        Assert.DoesNotContain("<b onload", html, StringComparison.Ordinal);
        Assert.Contains("&lt;b onload=x&gt;Ann &amp; Co", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Compose_says_what_changed_what_else_it_could_be_and_what_it_cannot_see()
    {
        string html = ClusterReport.ComposeHtml(Contents(ResultsPackTests.Network()));
        Assert.Contains("2 clusters need review", html, StringComparison.Ordinal);
        Assert.Contains("6 of 6 candidates", html, StringComparison.Ordinal);
        Assert.Contains("<span class=\"state\">new</span>", html, StringComparison.Ordinal);
        Assert.Contains("employer of record", html, StringComparison.Ordinal);
        Assert.Contains("no shipments", html, StringComparison.Ordinal);
        Assert.Contains("1 of 2 indicators could be computed", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Compose_shows_the_learned_probability_beside_the_sum_and_what_taught_it()
    {
        var contents = Contents(ResultsPackTests.Network());
        var learned = new LearnedRisk(0.25, "0123456789ab", "300 dispositions of analysts", [new Contribution("prior of the model", null, -4, []), new Contribution("size", null, 2.415, [])]);
        string html = ClusterReport.ComposeHtml(contents with { Clusters = [.. contents.Clusters.Select(cluster => cluster with { Learned = learned })] });
        Assert.Contains("probability of a network at 0.250; the sum above gives", html, StringComparison.Ordinal);
        Assert.Contains("trained on 300 dispositions of analysts", html, StringComparison.Ordinal);
        Assert.Contains("prior of the model", html, StringComparison.Ordinal);
        Assert.DoesNotContain("What a model that learned says", ClusterReport.ComposeHtml(contents), StringComparison.Ordinal);
    }

    private static ReportContents Contents(DrawnNetwork drawn) => new(
        7, new DateTimeOffset(2026, 6, 1, 0, 0, 0, TimeSpan.Zero), drawn.Scored(), drawn.Associations, drawn.Signals,
        [new IndicatorOutcome("O01", 0, "no shipments", null), new IndicatorOutcome("W11", 2, null, null)], [new RecordDigest("workers.csv", 6, "ab")]);
}

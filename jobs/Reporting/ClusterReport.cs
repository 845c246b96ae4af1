using System.Text.Encodings.Web;
using Fluid;

namespace Investigations.Jobs.Reporting;

/// <summary>The cluster report: one page that stands alone, for people who read it in a browser or on paper.</summary>
public static class ClusterReport
{
    private static readonly IFluidTemplate Template = Parse();

    /// <summary>Composes the page. The same contents give the same text; nothing of the clock is in it.</summary>
    /// <param name="contents">What to report on.</param>
    /// <returns>HTML with its style and pictures inside, without a script and without a reference to anything outside.</returns>
    public static string ComposeHtml(ReportContents contents)
    {
        var options = new TemplateOptions { MemberAccessStrategy = { MemberNameStrategy = MemberNameStrategies.CamelCase } };
        foreach (var type in new[]
        {
            typeof(ReportPage), typeof(ReportChange), typeof(ReportLine), typeof(ReportCluster), typeof(ReportMember), typeof(ReportBar),
            typeof(ReportEvidence), typeof(ReportValue), typeof(ReportTest),
        })
        {
            options.MemberAccessStrategy.Register(type);
        }
        return Template.Render(new TemplateContext(new ReportComposer(contents).Compose(), options), HtmlEncoder.Default);
    }

    private static IFluidTemplate Parse()
    {
        using var stream = typeof(ClusterReport).Assembly.GetManifestResourceStream("Investigations.Jobs.Reporting.ClusterReport.liquid")!;
        using var reader = new StreamReader(stream);
        return new FluidParser().TryParse(reader.ReadToEnd(), out var template, out string error) ? template : throw new InvalidOperationException(error);
    }
}

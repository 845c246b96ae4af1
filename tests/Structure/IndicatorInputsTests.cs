using System.Text;
using Investigations.Api.Demo;
using Investigations.Graph.Model;
using Investigations.Graph.Normalisation;
using Investigations.Jobs.Correlation;
using Investigations.Jobs.Resolution;
using Investigations.Jobs.Signals;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Structure;

/// <summary>What every indicator reads, seen by watching it on a whole invented world, is what the manual declares; nothing excluded is among it, nor among the evidence shown.</summary>
/// <remarks>Where <c>INVESTIGATIONS_WRITE_DOCS</c> is 1 the page is written; otherwise the committed page must be equal.</remarks>
public sealed class IndicatorInputsTests
{
    private const string PagePath = "docs/indicator-inputs.md";

    /// <summary>Columns that stand for origin, age, belief or body (domain.md 1.9).</summary>
    private static readonly string[] Excluded = ["date_of_birth", "native_name", "nationality", "gender", "sex", "ethnicity", "religion", "age", "birth_place", "keyboard_layout"];

    /// <summary>Checks of documents and identity, which a date of birth may serve.</summary>
    private static readonly string[] IdentityChecks = ["V02", "V03", "V04", "V07"];

    private static readonly Lazy<SortedDictionary<string, (SortedSet<string> Asked, SortedSet<string> Shown)>> Traced = new(Trace);

    [Fact]
    public void The_page_of_inputs_is_what_the_indicators_read()
    {
        string page = Page(), full = Path.Combine(Repository.Root, PagePath);
        if (Environment.GetEnvironmentVariable("INVESTIGATIONS_WRITE_DOCS") == "1") File.WriteAllText(full, page);
        string committed = File.Exists(full) ? File.ReadAllText(full).ReplaceLineEndings("\n") : "";
        Assert.True(page == committed, $"{PagePath} is not what the indicators read. Run this test with INVESTIGATIONS_WRITE_DOCS=1 and look at the difference.");
    }

    [Fact]
    public void No_indicator_reads_an_excluded_feature()
    {
        Assert.Contains("interviews.camera_device", Traced.Value["I02"].Asked);
        Assert.All(Traced.Value, indicator => Assert.DoesNotContain(
            indicator.Value.Asked.Concat(indicator.Value.Shown), column => Excluded.Contains(column[(column.IndexOf('.', StringComparison.Ordinal) + 1)..]) && !(IdentityChecks.Contains(indicator.Key) && column.EndsWith(".date_of_birth", StringComparison.Ordinal))));
    }

    [Fact]
    public void Names_of_people_are_only_compared_never_searched_for_what_they_say()
    {
        // A name's key is its sorted tokens; whoever reads the raw text could look for more than equality.
        var names = SourceCatalogue.All.SelectMany(file => file.Columns.Where(column => column.Kind == ValueKind.PersonName).Select(column => column.Name)).ToHashSet(StringComparer.Ordinal);
        var raw = Directory.EnumerateFiles(Path.Combine(Repository.Root, "jobs", "Signals"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(path => names.Where(name => name != "name" && File.ReadAllText(path).Contains($"[\"{name}\"].Text(", StringComparison.Ordinal)).Select(name => $"{Path.GetFileName(path)}: {name}"));
        Assert.Empty(raw);
    }

    private static string Page()
    {
        var page = new StringBuilder("# What each indicator reads\n\n"
            + "This page is made by watching every indicator read a whole invented world; a test compares the two. Do not edit it by hand.\n\n"
            + "These are the columns an indicator asks for itself; one without any reads the ties that correlation found.\n"
            + "A column that the file contract does not name is one that a feed may add.\n\n"
            + "| indicator | columns |\n|---|---|\n");
        foreach (var (code, (asked, _)) in Traced.Value)
            page.Append($"| {code} | {(asked.Count == 0 ? "ties" : string.Join(", ", asked.Select(column => $"`{column}`")))} |\n");
        return page.ToString();
    }

    private static SortedDictionary<string, (SortedSet<string> Asked, SortedSet<string> Shown)> Trace()
    {
        using var folder = new ScratchFolder();
        WorldGenerator.Write(new WorldOptions(11, WorldOptions.FewestPeople), folder.Path);
        var (records, texts) = PackRecords.Load(Path.Combine(folder.Path, "pack"));
        var identities = Resolver.Resolve(records, [], new ResolveOptions());
        var associations = Correlator.Correlate(records, texts, identities, new CorrelateOptions());
        var ips = IpIntelligence.From(records);
        var traced = new SortedDictionary<string, (SortedSet<string> Asked, SortedSet<string> Shown)>(StringComparer.Ordinal);
        foreach (var indicator in IndicatorCatalogue.All)
        {
            SortedSet<string> asked = new(StringComparer.Ordinal), shown = new(StringComparer.Ordinal);
            // Look-ups that several indicators share are made anew, so that each is seen reading what it needs.
            var input = new SignalInput(records.Watched((file, column) => asked.Add($"{file.Kind}.{column}")), texts, identities, associations, ips, Thresholds.Shipped);
            foreach (var signal in indicator.Evaluate(input)) shown.UnionWith(signal.Evidence.Select(cell => $"{cell.File.Kind}.{cell.Column}"));
            traced.Add(indicator.Description.Code, (asked, shown));
        }
        return traced;
    }
}

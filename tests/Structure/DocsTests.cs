using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Investigations.Api.Commands;
using Investigations.Graph.Model;
using Investigations.Jobs.Clustering;
using Investigations.Jobs.Correlation;
using Investigations.Jobs.Reporting;
using Investigations.Jobs.Resolution;
using Investigations.Jobs.Scoring;
using Investigations.Jobs.Signals;
using Investigations.Tests.Fixtures;
using Investigations.Tests.Jobs.Clustering;
using Xunit;

namespace Investigations.Tests.Structure;

/// <summary>The manual leads somewhere, stays readable in an editor, and speaks of what there is.</summary>
public sealed partial class DocsTests
{
    private const int MaxLine = 160;

    [Fact]
    public void Every_relative_link_leads_to_a_file()
    {
        var faults = Pages()
            .SelectMany(page => Links().Matches(WithoutCode(File.ReadAllText(page))).Select(link => (Page: page, Target: link.Groups["target"].Value)))
            .Where(link => !link.Target.Contains(':', StringComparison.Ordinal) && !link.Target.StartsWith('#'))
            .Where(link => !Leads(Path.Combine(Path.GetDirectoryName(link.Page)!, link.Target.Split('#')[0])))
            .Select(link => $"{Repository.Relative(link.Page)}: {link.Target}");
        Assert.Empty(faults);
    }

    [Fact]
    public void The_index_names_every_page_of_the_manual()
    {
        string index = File.ReadAllText(Path.Combine(Repository.Root, "docs", "README.md"));
        var missing = Manual().Select(page => Path.GetFileName(page)!).Where(name => name != "README.md" && !index.Contains($"({name})", StringComparison.Ordinal));
        Assert.Empty(missing);
    }

    /// <summary>A row of a table cannot be broken, any other line can.</summary>
    [Fact]
    public void Lines_of_the_manual_are_short()
    {
        var faults = Manual().SelectMany(page => File.ReadLines(page)
            .Select((line, at) => (Line: line, Number: at + 1))
            .Where(line => line.Line.Length > MaxLine && !line.Line.StartsWith('|'))
            .Select(line => $"{Repository.Relative(page)}:{line.Number}: {line.Line.Length} characters"));
        Assert.Empty(faults);
    }

    [Fact]
    public void Every_indicator_that_a_page_names_exists()
    {
        var known = IndicatorCatalogue.All.Select(indicator => indicator.Description.Code).ToHashSet(StringComparer.Ordinal);
        var faults = Pages().SelectMany(page => IndicatorCodes().Matches(File.ReadAllText(page))
            .Where(code => !known.Contains(code.Value)).Select(code => $"{Repository.Relative(page)}: {code.Value}"));
        Assert.Empty(faults);
    }

    [Fact]
    public void Every_source_of_the_catalogue_is_spelled_out()
    {
        string sources = Page("sources.md");
        var codes = IndicatorCatalogue.All.SelectMany(indicator => indicator.Description.Source.Split([' ', ',']))
            .Concat(Thresholds.Shipped.All.Select(number => number.Source))
            .Where(code => code.Length > 0 && char.IsAsciiLetter(code[0])).Distinct(StringComparer.Ordinal).ToList();
        Assert.Contains("ADV22", codes);
        Assert.All(codes, code => Assert.Contains($"\n| {code} ", sources, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_typology_has_a_section()
    {
        string page = Page("typologies.md");
        Assert.All(Enumerable.Range(1, 9), number => Assert.Contains($"\n## T{number} ", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_file_and_column_of_the_results_pack_is_described()
    {
        string page = Page("results-pack.md");
        var empty = new ResultsContents([], [], [], [], [], [], null);
        foreach (var (name, bytes) in ResultsPack.Files(empty, new Dictionary<string, string>()))
        {
            int start = page.IndexOf($"## {name}", StringComparison.Ordinal);
            Assert.True(start >= 0, $"{name} has no section.");
            int end = page.IndexOf("\n## ", start, StringComparison.Ordinal);
            string section = end < 0 ? page[start..] : page[start..end];
            string[] columns = name.EndsWith(".csv", StringComparison.Ordinal) ? Encoding.UTF8.GetString(bytes).TrimEnd('\n').Split(',') : [];
            Assert.All(columns, column => Assert.Contains($"| `{column}` |", section, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_setting_is_described()
    {
        var wrong = Assert.Throws<SettingsException>(() => SettingsReader.Read(
            Path.GetTempPath(), new Dictionary<string, string> { ["no:such"] = "" }, new Dictionary<string, string>()));
        string[] names = wrong.Faults[^1].Split("There are: ")[1].TrimEnd('.').Split(", ");
        string page = Page("configuration.md");
        Assert.Contains("server:port", names);
        Assert.All(names, name => Assert.Contains($"`{name}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_command_has_a_section_with_its_options_and_no_others()
    {
        string page = Page("commands.md") + "\n## ";
        var commands = typeof(CommandLine).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(CommandLine).Namespace && type.Name.EndsWith("Command", StringComparison.Ordinal))
            .Select(type => type.Name).Order(StringComparer.Ordinal).ToList();
        Assert.Contains("AnalyseCommand", commands);
        foreach (string command in commands)
        {
            int start = page.IndexOf($"\n## {Dashed(command[..^"Command".Length])}\n", StringComparison.Ordinal);
            Assert.True(start >= 0, $"{command} has no section.");
            string section = page[start..page.IndexOf("\n## ", start + 1, StringComparison.Ordinal)];
            var own = Options(File.ReadAllText(Path.Combine(Repository.Root, "api", "Commands", command + ".cs")), "new Option<");
            Assert.Equal(own, Options(section, "investigations ").Where(option => option != "--home"));
        }
    }

    /// <summary>The page counts by hand; here the code counts the same case.</summary>
    [Fact]
    public void The_worked_example_is_what_the_code_works_out()
    {
        string page = Page("how-it-works.md");
        double Bits(EntityKind value, LinkKind held, int holders) => PivotRules.Of(value, held)!.Bits * TieFinder.Specificity(holders);
        var network = new DrawnNetwork()
            .Share("ada ben cy", "postal_address:flat", LinkKind.ReceivesAt, EvidenceCategory.Location, Bits(EntityKind.PostalAddress, LinkKind.ReceivesAt, 3))
            .Share("ada ben cy", "access_point:router", LinkKind.ObservedAt, EvidenceCategory.Network, Bits(EntityKind.AccessPoint, LinkKind.ObservedAt, 3))
            .Share("ada ben", "bank_account:one", LinkKind.PaidTo, EvidenceCategory.Money, Bits(EntityKind.BankAccount, LinkKind.PaidTo, 2));
        foreach (var (code, category) in new[] { ("O02", EvidenceCategory.Location), ("O10", EvidenceCategory.Network), ("P02", EvidenceCategory.Money) })
            network.Fired(code, "ada", category, Thresholds.Shipped.Bits(code));
        var cluster = Assert.Single(network.Scored());
        Assert.Equal(ClusterLevel.Escalate, cluster.Level);
        Assert.Equal(["T1"], cluster.Typologies);
        foreach (var part in cluster.Contributions)
        {
            string name = part.Name.StartsWith("T1:", StringComparison.Ordinal) ? "T1" : part.Name;
            Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"| {name} | {part.Bits:+0.00;-0.00} |"), page, StringComparison.Ordinal);
        }
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"| **sum** | **{cluster.Contributions.Sum(part => part.Bits):+0.00}** |"), page, StringComparison.Ordinal);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"**{cluster.Risk:0.000}**"), page, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_that_the_manual_names_are_the_defaults()
    {
        var (resolve, correlate, cluster, score) = (new ResolveOptions(), new CorrelateOptions(), new ClusterOptions(), new ScoreOptions());
        string page = string.Join(' ', Page("how-it-works.md").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        FormattableString[] said =
        [
            $"the sum reaches {resolve.PositiveBits} bits", $"from {resolve.UnsureBits} bits", $"within {correlate.GapDays} days",
            $"needs {correlate.HomeDays} days of work there", $"no older than {correlate.YoungOrganisationDays} days",
            $"({correlate.CapOf(EntityKind.PhoneNumber)} for a phone, {correlate.CapOf(EntityKind.IpAddress)} for an IP address)",
            $"two kinds, or {cluster.LoneUnitBits} bits, are needed", $"when {cluster.JoinHolders} members on either side hold one strong pivot",
            $"at least {100 * score.MinShare} % of the members, or {score.MinTouched} of them", $"It begins at {score.PriorBits} bits",
            $"takes {score.ExplanationBits} bits from the risk", $"of what it gives them, at most {score.UnitCapBits};",
            $"at most {score.SignalCapBits} in each category", $"stays within {score.CeilingBits} bits", $"shares of it gives above {score.StrongBits} bits",
            $"a pair at most {Corroboration.UnitCapBits}.",
        ];
        Assert.All(said, words => Assert.Contains(words.ToString(CultureInfo.InvariantCulture), page, StringComparison.Ordinal));
    }

    /// <summary>The name of a type as a command is typed: <c>VerifyAudit</c> is <c>verify-audit</c>.</summary>
    private static string Dashed(string name) =>
        string.Concat(name.Select((c, at) => char.IsAsciiLetterUpper(c) && at > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));

    /// <summary>The options on lines that hold a mark, in ordinal order.</summary>
    private static IEnumerable<string> Options(string text, string mark) => text.Split('\n')
        .Where(line => line.Contains(mark, StringComparison.Ordinal))
        .SelectMany(line => Option().Matches(line).Select(option => option.Value)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static string Page(string name) => File.ReadAllText(Path.Combine(Repository.Root, "docs", name)).ReplaceLineEndings("\n");

    private static IEnumerable<string> Manual() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Pages() => Manual()
        .Concat(Directory.EnumerateFiles(Repository.Root, "*.md"))
        .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "decisions"), "*.md"))
        .Order(StringComparer.Ordinal);

    private static bool Leads(string path) => File.Exists(path) || Directory.Exists(path);

    private static string WithoutCode(string text) => Code().Replace(text, "");

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Links();

    [GeneratedRegex(@"\b[AIVOWPX][0-9]{2}\b", RegexOptions.NonBacktracking)]
    private static partial Regex IndicatorCodes();

    [GeneratedRegex("--[a-z][a-z-]*", RegexOptions.NonBacktracking)]
    private static partial Regex Option();

    [GeneratedRegex("```.*?```|`[^`\n]*`", RegexOptions.NonBacktracking | RegexOptions.Singleline)]
    private static partial Regex Code();
}

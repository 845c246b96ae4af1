using System.Text.RegularExpressions;
using Investigations.Api.Commands;
using Investigations.Graph.Storage;
using Investigations.Jobs.Reporting;
using Investigations.Jobs.Signals;
using Investigations.Tests.Fixtures;
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
            .SelectMany(page => Links().Matches(WithoutCode(File.ReadAllText(page))).Select(link => (Page: page, Target: link.Groups[1].Value)))
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
        var codes = IndicatorCatalogue.All.SelectMany(indicator => indicator.Description.Source.Split(' '))
            .Concat(Thresholds.Shipped.All.Select(number => number.Source)).Distinct(StringComparer.Ordinal).ToList();
        Assert.Contains("ADV22", codes);
        Assert.Empty(codes.Where(code => !sources.Contains($"| {code} |", StringComparison.Ordinal)));
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
            string[] columns = name.EndsWith(".csv", StringComparison.Ordinal) ? System.Text.Encoding.UTF8.GetString(bytes).TrimEnd('\n').Split(',') : [];
            Assert.Empty(columns.Where(column => !section.Contains($"| `{column}` |", StringComparison.Ordinal)));
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
        Assert.Empty(names.Where(name => !page.Contains($"`{name}`", StringComparison.Ordinal)));
    }

    private static string Page(string name) => File.ReadAllText(Path.Combine(Repository.Root, "docs", name)).ReplaceLineEndings("\n");

    private static IEnumerable<string> Manual() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Pages() => Manual()
        .Concat(Directory.EnumerateFiles(Repository.Root, "*.md"))
        .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "decisions"), "*.md"))
        .Order(StringComparer.Ordinal);

    private static bool Leads(string path) => File.Exists(path) || Directory.Exists(path);

    private static string WithoutCode(string text) => Code().Replace(text, "");

    [GeneratedRegex(@"\]\(([^)\s]+)\)", RegexOptions.NonBacktracking)]
    private static partial Regex Links();

    [GeneratedRegex(@"\b[AIVOWPX][0-9]{2}\b")]
    private static partial Regex IndicatorCodes();

    [GeneratedRegex(@"(?s)```.*?```|`[^`\n]*`")]
    private static partial Regex Code();
}

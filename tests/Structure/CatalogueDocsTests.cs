using System.Globalization;
using System.Text;
using Investigations.Graph.Ingestion;
using Investigations.Graph.Model;
using Investigations.Jobs.Reporting;
using Investigations.Jobs.Signals;
using Investigations.Tests.Fixtures;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Investigations.Tests.Structure;

/// <summary>The pages of the manual that list what the code holds are made from the code.</summary>
/// <remarks>Where <c>INVESTIGATIONS_WRITE_DOCS</c> is 1 they are written; otherwise the committed pages must be equal.</remarks>
public sealed class CatalogueDocsTests
{
    private const int Width = 150; // characters, below what DocsTests allows

    private static bool IsWriting => Environment.GetEnvironmentVariable("INVESTIGATIONS_WRITE_DOCS") == "1";

    [Fact]
    public void The_page_of_indicators_is_the_catalogue() => Compare("docs/indicators.md", Indicators());

    [Fact]
    public void The_page_of_rejects_and_notices_is_what_imports_give() => Compare("docs/reject-reasons.md", Rejects());

    [Fact]
    public void Every_indicator_stands_on_its_page_with_all_its_numbers()
    {
        string page = Indicators();
        Assert.All(IndicatorCatalogue.All, indicator => Assert.Contains($"### {indicator.Description.Code} ", page, StringComparison.Ordinal));
        Assert.Equal(Thresholds.Shipped.All.Count, page.Split('\n').Count(line => line.StartsWith("| `", StringComparison.Ordinal)));
    }

    private static void Compare(string path, string expected)
    {
        string full = Path.Combine(Repository.Root, path);
        if (IsWriting) File.WriteAllText(full, expected);
        string committed = File.Exists(full) ? File.ReadAllText(full).ReplaceLineEndings("\n") : "";
        Assert.True(expected == committed, $"{path} is not what the code says. Run this test with INVESTIGATIONS_WRITE_DOCS=1 and commit the page.");
    }

    private static string Indicators()
    {
        var page = new StringBuilder();
        Add(page, "# Indicators");
        Add(page, "This page is made from the code; a test compares the two. Do not edit it by hand.");
        Add(page, $"The catalogue has {IndicatorCatalogue.All.Count} indicators. Each is a sign, never a verdict: read what would refute it before you act on it. "
            + "An indicator whose files were never delivered says so and counts neither way. Sources are spelled out in [sources.md](sources.md); "
            + "\"proposed\" marks a number that no source gives. What can be set: [configuration.md](configuration.md).");
        foreach (var phase in IndicatorCatalogue.All.Select(indicator => indicator.Description).GroupBy(description => description.Phase))
        {
            Add(page, $"## {phase.Key}");
            foreach (var description in phase) AddIndicator(page, description);
        }
        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static void AddIndicator(StringBuilder page, IndicatorDescription description)
    {
        Add(page, $"### {description.Code} {description.Title}");
        Add(page, description.Computes);
        if (description.IsReported) AddItem(page, "Reported by people: nothing is computed.");
        AddItem(page, $"Category: {description.Category.ToString().ToLowerInvariant()}.");
        string files = string.Join(", or ", description.Needs.Alternatives.Select(group => string.Join(" and ", group.Select(file => $"`{file.Name}`"))));
        AddItem(page, description.Needs.Feed.Length > 0 ? $"Not computable from packs: it needs a {description.Needs.Feed}." : $"Files it needs: {files}.");
        AddItem(page, $"What would refute it: {description.RefutedBy}");
        AddItem(page, $"Innocent twins: {string.Join("; ", description.BenignTwins)}.");
        AddItem(page, $"Source: {description.Source}.");
        page.Append('\n');
        var numbers = Thresholds.Shipped.All.Where(number => number.Indicator == description.Code).ToList();
        if (numbers.Count == 0) return;
        page.Append("| number | default | unit | range | source |\n|---|---|---|---|---|\n");
        foreach (var number in numbers)
            page.Append(CultureInfo.InvariantCulture, $"| `{number.Name}` | {number.Value} | {number.Unit} | {number.Minimum} to {number.Maximum} | {number.Source} |\n");
        page.Append('\n');
    }

    private static string Rejects()
    {
        var page = new StringBuilder();
        Add(page, "# Rejects and notices");
        Add(page, "This page is made from the code; a test compares the two. Do not edit it by hand.");
        Add(page, "## Reject reasons");
        Add(page, "A row with one of these faults is not taken in. It is listed with its file, line, column and reason, and the rows around it are imported. "
            + "Mend the export and import it again: a row that then comes in is no longer listed.");
        var reasons = Summaries("graph/Model/RejectReason.cs");
        page.Append("| reason | what it means | what the message says |\n|---|---|---|\n");
        foreach (var reason in Enum.GetValues<RejectReason>())
            page.Append(CultureInfo.InvariantCulture, $"| `{ResultsPack.Word(reason)}` | {reasons[reason.ToString()]} | {Words.Of(reason, "full_name")} |\n");
        page.Append('\n');
        Add(page, "## Notices");
        Add(page, "A notice tells of something odd that an import kept, or of a file it could not use. It is given once per file, column and code, "
            + "with a count and an example. Codes marked with yes mean that a file, or part of it, was not imported.");
        page.Append("| code | what it means | not imported |\n|---|---|---|\n");
        foreach (var (name, summary) in Summaries("graph/Ingestion/NoticeCode.cs").OrderBy(notice => Code(notice.Key), StringComparer.Ordinal))
            page.Append(CultureInfo.InvariantCulture, $"| `{Code(name)}` | {summary.Replace("Error: a", "A", StringComparison.Ordinal)} | {(NoticeCode.IsError(Code(name)) ? "yes" : "")} |\n");
        return page.ToString();
    }

    private static string Code(string name) => (string)typeof(NoticeCode).GetField(name)!.GetRawConstantValue()!;

    /// <summary>The doc comment of each enum value or constant of a source file, by name, in the order of the file.</summary>
    private static Dictionary<string, string> Summaries(string path)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(Repository.Root, path))).GetRoot().DescendantNodes())
        {
            string? name = member switch
            {
                EnumMemberDeclarationSyntax value => value.Identifier.Text,
                FieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.Text,
                _ => null,
            };
            if (name is null) continue;
            var comment = member.GetLeadingTrivia().Select(trivia => trivia.GetStructure()).OfType<DocumentationCommentTriviaSyntax>().Single();
            var summary = comment.Content.OfType<XmlElementSyntax>().Single(element => element.StartTag.Name.LocalName.Text == "summary");
            found.Add(name, string.Join(' ', summary.Content.ToString().Replace("///", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        }
        return found;
    }

    private static void Add(StringBuilder page, string paragraph)
    {
        Wrap(page, paragraph, "", "");
        page.Append('\n');
    }

    private static void AddItem(StringBuilder page, string text) => Wrap(page, text, "- ", "  ");

    // Breaks between words, so that a line stays readable in an editor and a change shows where it is.
    private static void Wrap(StringBuilder page, string text, string first, string next)
    {
        int length = first.Length;
        page.Append(first);
        bool isStart = true;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isStart && length + 1 + word.Length > Width)
            {
                page.Append('\n').Append(next);
                length = next.Length;
                isStart = true;
            }
            if (!isStart)
            {
                page.Append(' ');
                length++;
            }
            page.Append(word);
            length += word.Length;
            isStart = false;
        }
        page.Append('\n');
    }
}

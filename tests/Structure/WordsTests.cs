using System.Text.RegularExpressions;
using Investigations.Tests.Fixtures;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Investigations.Tests.Structure;

/// <summary>One word per thing: the glossary's words are used, its wrong ones are not, and no name says nothing.</summary>
public sealed class WordsTests
{
    private static readonly string[] EmptyWords = ["Manager", "Service", "Helper", "Helpers", "Util", "Utils", "Common", "Misc"];

    [Fact]
    public void No_type_has_a_name_that_says_nothing()
    {
        var faults = Types().Where(type => EmptyWords.Any(word => type.Name.EndsWith(word, StringComparison.Ordinal))).Select(type => $"{type.Path}: {type.Name}");
        Assert.Empty(faults);
    }

    [Fact]
    public void Words_the_glossary_turns_down_stand_in_no_type_name()
    {
        var wrong = Glossary().SelectMany(row => row.Not).Select(word => string.Concat(word.Split(' ').Select(part => char.ToUpperInvariant(part[0]) + part[1..]))).ToList();
        Assert.Contains("GoldenRecord", wrong);
        var faults = Types()
            .Where(type => !type.Path.StartsWith("graph/Algorithms/", StringComparison.Ordinal) && !type.Path.StartsWith("api/Demo/", StringComparison.Ordinal))
            .SelectMany(type => wrong.Where(word => Parts(type.Name).Contains(word)).Select(word => $"{type.Path}: {type.Name} holds '{word}'"));
        Assert.Empty(faults);
    }

    [Fact]
    public void Every_word_of_the_glossary_is_used_by_the_product()
    {
        string all = string.Join('\n', Repository.ProductSources().Select(File.ReadAllText)).ToUpperInvariant();
        var unused = Glossary().SelectMany(row => row.Words).Where(word => !all.Contains(word.ToUpperInvariant(), StringComparison.Ordinal));
        Assert.Empty(unused);
    }

    private static IEnumerable<(string Path, string Name)> Types() => Repository.ProductSources().SelectMany(path =>
        CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
            .Select(type => (Repository.Relative(path), type.Identifier.Text)));

    private static List<(string[] Words, string[] Not)> Glossary() => [.. File.ReadLines(Path.Combine(Repository.Root, "GLOSSARY.md"))
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| word |", StringComparison.Ordinal))
        .Select(line => line.Trim('|', ' ').Split('|'))
        .Select(cells => (Split(cells[0]), cells.Length > 2 ? Split(cells[2]) : []))];

    /// <summary>The words of a name, alone and in pairs: <c>RecordPair</c> gives Record, Pair, RecordPair.</summary>
    private static HashSet<string> Parts(string name)
    {
        var words = Regex.Matches(name, "[A-Z][a-z0-9]*", RegexOptions.NonBacktracking).Select(match => match.Value).ToList();
        return [.. words, .. words.Zip(words.Skip(1), (first, second) => first + second)];
    }

    private static string[] Split(string cell) => cell.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

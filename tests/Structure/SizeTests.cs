using Investigations.Tests.Fixtures;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Investigations.Tests.Structure;

/// <summary>Product files have at most 400 lines, methods at most 60. Exceptions are listed with a reason, and none is listed in vain.</summary>
public sealed class SizeTests
{
    private const int MaxFileLines = 400;
    private const int MaxMethodLines = 60;

    [Fact]
    public void Files_and_methods_stay_small()
    {
        var exceptions = Exceptions();
        var met = new HashSet<string>(StringComparer.Ordinal);
        var faults = new List<string>();
        foreach (string path in Repository.ProductSources())
        {
            string relative = Repository.Relative(path);
            string text = File.ReadAllText(path);
            int lines = text.AsSpan().Count('\n');
            if (lines > MaxFileLines && !Excused(relative)) faults.Add($"{relative}: {lines} lines");
            foreach (var (name, length) in Methods(text))
            {
                if (length > MaxMethodLines && !Excused($"{relative}#{name}")) faults.Add($"{relative}#{name}: {length} lines");
            }
        }
        Assert.Empty(faults);
        Assert.Empty(exceptions.Keys.Except(met));

        bool Excused(string what) => exceptions.ContainsKey(what) && (met.Add(what) || true);
    }

    [Fact]
    public void Every_exception_has_a_reason() => Assert.All(Exceptions(), pair => Assert.True(pair.Value.Length >= 10, pair.Key));

    [Fact]
    public void A_long_method_is_seen()
    {
        string body = string.Concat(Enumerable.Repeat("    x++;\n", 80));
        Assert.Contains(("Long", 83), Methods($"class C {{ int x;\nvoid Long()\n{{\n{body}}}\n}}"));
    }

    private static Dictionary<string, string> Exceptions() => File.ReadLines(Path.Combine(Repository.Root, "tests/Structure/size-exceptions.txt"))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split(" : ", 2)).ToDictionary(parts => parts[0], parts => parts.Length > 1 ? parts[1] : "", StringComparer.Ordinal);

    private static IEnumerable<(string Name, int Lines)> Methods(string text) => CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes()
        .Select(node => node switch
        {
            MethodDeclarationSyntax method => (Node: (SyntaxNode)method, Name: method.Identifier.Text),
            ConstructorDeclarationSyntax constructor => (constructor, constructor.Identifier.Text),
            LocalFunctionStatementSyntax local => (local, local.Identifier.Text),
            AccessorDeclarationSyntax accessor => (accessor, accessor.Keyword.Text),
            _ => (null!, ""),
        })
        .Where(found => found.Node is not null)
        .Select(found => (found.Name, Lines(found.Node)));

    private static int Lines(SyntaxNode node)
    {
        var span = node.GetLocation().GetLineSpan();
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }
}

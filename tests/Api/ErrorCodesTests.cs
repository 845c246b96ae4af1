using System.Reflection;
using System.Text.RegularExpressions;
using Investigations.Api.Schema;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Api;

/// <summary>The page about errors and the code agree.</summary>
public sealed class ErrorCodesTests
{
    private static readonly string[] Codes = [.. typeof(ErrorCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];

    [Fact]
    public void Every_code_has_one_line_in_the_page()
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "api", "Schema", "ErrorCodes.md"));
        var described = Regex.Matches(page, @"^\| `(?<code>[A-Z_]+)` \| .+ \| .+ \|$", RegexOptions.Multiline | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture).Select(match => match.Groups["code"].Value);
        Assert.Equal(Codes.Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_code_is_used()
    {
        string sources = string.Concat(Repository.ProductSources().Where(path => Repository.Relative(path).StartsWith("api/", StringComparison.Ordinal) && !path.EndsWith("ErrorCodes.cs", StringComparison.Ordinal)).Select(File.ReadAllText));
        Assert.All(typeof(ErrorCodes).GetFields(BindingFlags.Public | BindingFlags.Static), field => Assert.Contains($"ErrorCodes.{field.Name}", sources, StringComparison.Ordinal));
    }
}

using System.Text.RegularExpressions;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.SupplyChain;

/// <summary>S05: neither the tree nor its history holds a secret.</summary>
public sealed class SecretsTests
{
    private static readonly Regex Secret = new(
        @"-----BEGIN [A-Z ]*PRIVATE KEY-----|AKIA[0-9A-Z]{16}|ghp_[A-Za-z0-9]{36}|xox[baprs]-[A-Za-z0-9-]{10,}|eyJ[A-Za-z0-9_-]{20,}\.eyJ[A-Za-z0-9_-]{20,}\.|(?i:password|passwd|secret|api_?key)\s*[:=]\s*[""'][A-Za-z0-9+/]{16,}[""']",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    [Fact]
    public async Task S05_no_secret_in_any_tracked_file_or_earlier_commit()
    {
        var history = await Shell.RunAsync("git", ["log", "--all", "--no-color", "-p", "--no-textconv", "--unified=0", "--", ".", ":!*.lock.json", ":!web/package-lock.json"], Repository.Root);
        Assert.SkipWhen(history.ExitCode != 0, "No git history beside the sources.");
        Assert.True(history.Output.Length > 1000);
        var found = history.Output.Split('\n').Where(line => line.StartsWith('+') && Secret.IsMatch(line)).Select(line => line[..Math.Min(line.Length, 80)]);
        Assert.Empty(found);
    }

    [Fact]
    public void S05_the_search_knows_a_secret()
    {
        Assert.Matches(Secret, "AKIA" + "ABCDEFGHIJKLMNOP");
        Assert.Matches(Secret, "pass" + "word = \"c29tZXRoaW5nbG9uZ2Vy\"");
        Assert.DoesNotMatch(Secret, "string password = ReadFromFile(path);");
    }
}

using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Scenarios;

/// <summary>The README stays true: its commands run, in its order, from an empty folder.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public async Task Every_command_of_the_readme_does_what_it_says()
    {
        using var folder = new ScratchFolder();
        using var home = new ScratchFolder();
        string launcher = Path.Combine(Repository.Root, "investigations");
        var environment = new Dictionary<string, string> { ["INVESTIGATIONS_HOME"] = home.Path };
        var commands = Commands().ToList();
        Assert.True(commands.Count >= 8);
        foreach (string command in commands)
        {
            string[] words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal("./investigations", words[0]);
            var result = await Shell.RunAsync(launcher, words.Skip(1), folder.Path, environment);
            Assert.True(result.ExitCode == 0, $"{command}{Environment.NewLine}{result.Output}");
        }
        Assert.Contains("escalate", await File.ReadAllTextAsync(folder.File("results/clusters.csv")), StringComparison.Ordinal);
        Assert.Contains("<svg", await File.ReadAllTextAsync(folder.File("clusters.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_query_of_the_readme_asks_only_for_what_the_schema_has()
    {
        string[] lines = File.ReadAllLines(Path.Combine(Repository.Root, "README.md"));
        string query = string.Join('\n', Blocks(lines, "graphql"));
        string schema = File.ReadAllText(Path.Combine(Repository.Root, "api", "schema.graphql"));
        foreach (string field in new[] { "totalCount", "facilitators", "contributions", "bits", "reason" })
        {
            Assert.Contains(field, query, StringComparison.Ordinal);
            Assert.Contains(field, schema, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> Commands() => Blocks(File.ReadAllLines(Path.Combine(Repository.Root, "README.md")), "sh");

    private static IEnumerable<string> Blocks(IEnumerable<string> lines, string language)
    {
        bool isInside = false;
        foreach (string line in lines)
        {
            if (line.StartsWith("```", StringComparison.Ordinal)) isInside = line == "```" + language;
            else if (isInside && line.Length > 0) yield return line;
        }
    }
}

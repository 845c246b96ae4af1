using System.Text;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Scenarios;

/// <summary>The page on record linkage shows what its commands print.</summary>
/// <remarks>Where <c>INVESTIGATIONS_WRITE_DOCS</c> is 1 the shown outputs are written; otherwise the committed page must be equal.</remarks>
public sealed class RecordLinkagePageTests
{
    private static readonly string PagePath = Path.Combine(Repository.Root, "docs", "record-linkage.md");

    [Fact]
    public async Task Every_output_on_the_page_is_what_its_commands_print()
    {
        string table = SharedFiles.Path("splink-fake-1000/fake_1000.csv");
        using var folder = new ScratchFolder();
        File.Copy(table, folder.File("fake_1000.csv"));
        await PutLauncherAsync(folder);
        string[] lines = await File.ReadAllLinesAsync(PagePath, TestContext.Current.CancellationToken);
        var (page, commands) = await RunAsync(lines, folder.Path);
        Assert.True(commands >= 10);
        if (Environment.GetEnvironmentVariable("INVESTIGATIONS_WRITE_DOCS") == "1") await File.WriteAllTextAsync(PagePath, page, TestContext.Current.CancellationToken);
        string committed = (await File.ReadAllTextAsync(PagePath, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        Assert.True(page == committed, $"docs/record-linkage.md shows another output than its commands print. Run this test with INVESTIGATIONS_WRITE_DOCS=1 and commit the page.\n{FirstDifference(page, committed)}");
    }

    // The page speaks of ./investigations; here that is what the tests were built with, so that nothing is built again.
    private static async Task PutLauncherAsync(ScratchFolder folder)
    {
        string launcher = folder.File("investigations");
        await File.WriteAllTextAsync(launcher, $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "Investigations.Api.dll")}' \"$@\"\n");
        Assert.Equal(0, (await Shell.RunAsync("chmod", ["+x", launcher])).ExitCode);
    }

    // Each block of commands is run, and what it prints takes the place of the block of text after it.
    private static async Task<(string Page, int Commands)> RunAsync(string[] lines, string folder)
    {
        var page = new StringBuilder();
        var commands = new StringBuilder();
        string block = "";
        int count = 0;
        foreach (string line in lines)
        {
            bool isFence = line.StartsWith("```", StringComparison.Ordinal);
            if (isFence) block = block.Length > 0 ? "" : line;
            if (block == "```sh" && !isFence) commands.Append(line).Append('\n');
            if (block != "```text" || isFence) page.Append(line).Append('\n');
            if (block != "```text" || !isFence) continue;
            var result = await Shell.RunAsync("bash", ["-e", "-o", "pipefail", "-c", commands.ToString()], folder);
            Assert.True(result.ExitCode == 0, $"{commands}{result.Output}");
            page.Append(result.Output.ReplaceLineEndings("\n").TrimEnd('\n')).Append('\n');
            commands.Clear();
            count++;
        }
        Assert.Equal(0, commands.Length);
        return (page.ToString(), count);
    }

    private static string FirstDifference(string page, string committed)
    {
        var (printed, shown) = page.Split('\n').Zip(committed.Split('\n')).FirstOrDefault(static pair => pair.First != pair.Second);
        return $"printed: {printed}\nshown:   {shown}";
    }
}

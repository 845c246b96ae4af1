using System.Security.Cryptography;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.SupplyChain;

/// <summary>S04: two builds in two folders give the same bytes.</summary>
public sealed class ReproducibleBuildTests
{
    private static readonly string[] RootFiles =
        ["global.json", "Directory.Build.props", "Directory.Packages.props", "BannedSymbols.txt", ".editorconfig"];

    [Fact]
    public async Task S04_two_builds_in_two_folders_give_the_same_libraries()
    {
        using var first = new ScratchFolder();
        using var second = new ScratchFolder();
        string[] one = await BuildAsync(Path.Combine(first.Path, "here"));
        string[] two = await BuildAsync(Path.Combine(second.Path, "somewhere", "else"));
        Assert.Equal(3, one.Length);
        Assert.Equal(one, two);
    }

    private static async Task<string[]> BuildAsync(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (string file in RootFiles) File.Copy(Path.Combine(Repository.Root, file), Path.Combine(folder, file));
        foreach (string room in new[] { "graph", "jobs", "api" }) CopySources(Path.Combine(Repository.Root, room), Path.Combine(folder, room));
        var build = await Shell.RunAsync("dotnet",
            ["build", Path.Combine(folder, "api"), "-c", "Release", "-p:BuildWeb=false", "-p:RunAnalyzers=false", "-p:RestoreLockedMode=true", "-nodeReuse:false", "-v", "q"], folder);
        Assert.True(build.ExitCode == 0, build.Output);
        return [.. Directory.EnumerateFiles(Path.Combine(folder, "api", "bin"), "Investigations.*.dll", SearchOption.AllDirectories)
            .OrderBy(Path.GetFileName, StringComparer.Ordinal)
            .Select(path => $"{Path.GetFileName(path)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)))}")];
    }

    private static void CopySources(string from, string to)
    {
        foreach (string path in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string relative = Path.GetRelativePath(from, path);
            if (relative.StartsWith("bin/", StringComparison.Ordinal) || relative.StartsWith("obj/", StringComparison.Ordinal)) continue;
            string target = Path.Combine(to, relative);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(path, target);
        }
    }
}

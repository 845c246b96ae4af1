using System.Text.Json;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.SupplyChain;

/// <summary>S01 and S02: everything is locked with its hash, and nothing stands below the version that mends a known fault.</summary>
public sealed class LockFileTests
{
    [Fact]
    public void S01_every_project_has_a_lock_file() => Assert.All(LockFiles.NuGet(), path => Assert.True(File.Exists(path), Repository.Relative(path)));

    [Fact]
    public void S01_every_locked_package_has_its_hash() => Assert.All(LockFiles.All(), package => Assert.True(package.Hash.Length > 20, $"{package.LockFile}: {package.Name}"));

    [Fact]
    public void S01_the_web_package_asks_for_what_is_locked()
    {
        string manifest = Path.Combine(Repository.Root, "web", "package.json");
        using var wanted = JsonDocument.Parse(File.ReadAllText(manifest));
        using var locked = JsonDocument.Parse(File.ReadAllText(LockFiles.Npm));
        var root = locked.RootElement.GetProperty("packages").GetProperty("");
        foreach (string group in new[] { "dependencies", "devDependencies" })
        {
            var asked = wanted.RootElement.GetProperty(group).EnumerateObject().ToDictionary(pair => pair.Name, pair => pair.Value.GetString());
            var known = root.GetProperty(group).EnumerateObject().ToDictionary(pair => pair.Name, pair => pair.Value.GetString());
            Assert.Equal(asked, known);
        }
    }

    [Fact]
    public void S01_lock_files_name_no_host_but_the_public_registry()
    {
        Assert.All(LockFiles.NuGet(), path => Assert.DoesNotContain("://", File.ReadAllText(path), StringComparison.Ordinal));
        using var locked = JsonDocument.Parse(File.ReadAllText(LockFiles.Npm));
        foreach (var package in locked.RootElement.GetProperty("packages").EnumerateObject())
            Assert.False(package.Value.TryGetProperty("resolved", out _), $"{package.Name} names where it was fetched from; keep omit-lockfile-registry-resolved in web/.npmrc");
    }

    [Fact]
    public void S02_no_package_is_below_its_minimum()
    {
        var floors = File.ReadLines(Path.Combine(Repository.Root, "tests/SupplyChain/minimum-versions.txt"))
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(" : "))
            .ToDictionary(parts => parts[0], parts => System.Version.Parse(parts[1]), StringComparer.Ordinal);
        var below = LockFiles.All().Where(package => floors.TryGetValue(package.Name, out var floor)
            && System.Version.Parse(package.Version.Split('-', '+')[0]) < floor).Select(package => $"{package.LockFile}: {package.Name} {package.Version}");
        Assert.Empty(below);
        Assert.Contains(LockFiles.All(), package => floors.ContainsKey(package.Name));
    }
}

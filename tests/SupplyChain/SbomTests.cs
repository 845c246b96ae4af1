using System.Text.Json;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.SupplyChain;

/// <summary>S03: a CycloneDX bill of materials made from the lock files names every library that ships.</summary>
public sealed class SbomTests
{
    [Fact]
    public void S03_every_shipped_library_stands_in_the_bill_of_materials()
    {
        var components = LockFiles.ReadNuGet(Path.Combine(Repository.Root, "api", "packages.lock.json")).Concat(LockFiles.ReadNpm()).Distinct().ToList();
        string folder = Path.Combine(Repository.Root, "artifacts");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "sbom.cdx.json"), CycloneDx(components));

        using var deps = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Investigations.Api.deps.json")));
        var owners = Owners(deps.RootElement);
        string output = AppContext.BaseDirectory.Replace(Path.Combine("tests", "bin"), Path.Combine("api", "bin"), StringComparison.Ordinal);
        var unknown = Directory.EnumerateFiles(output, "*.dll", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(output, "*.so", SearchOption.AllDirectories))
            .Select(path => Path.GetFileName(path)!).Where(file => !file.StartsWith("Investigations.", StringComparison.Ordinal))
            .Where(file => !owners.TryGetValue(file, out var owner) || !components.Any(package => package.Registry == "nuget"
                && package.Name.Equals(owner.Name, StringComparison.OrdinalIgnoreCase) && package.Version == owner.Version))
            .ToList();
        Assert.Empty(unknown);
        Assert.NotEmpty(owners);
    }

    private static Dictionary<string, (string Name, string Version)> Owners(JsonElement deps)
    {
        var owners = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (var target in deps.GetProperty("targets").EnumerateObject())
        {
            foreach (var library in target.Value.EnumerateObject())
            {
                string[] name = library.Name.Split('/');
                foreach (string group in new[] { "runtime", "native" })
                {
                    if (!library.Value.TryGetProperty(group, out var files)) continue;
                    foreach (var file in files.EnumerateObject()) owners[Path.GetFileName(file.Name)] = (name[0], name[1]);
                }
            }
        }
        return owners;
    }

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private static string CycloneDx(IEnumerable<LockedPackage> packages) => JsonSerializer.Serialize(new
    {
        bomFormat = "CycloneDX",
        specVersion = "1.6",
        version = 1,
        metadata = new { component = new { type = "application", name = "Investigations" } },
        components = packages.OrderBy(package => package.Name, StringComparer.Ordinal).ThenBy(package => package.Version, StringComparer.Ordinal)
            .Select(package => new { type = "library", name = package.Name, version = package.Version, purl = $"pkg:{package.Registry}/{package.Name}@{package.Version}" }),
    }, Indented);
}

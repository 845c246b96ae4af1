using System.Text.Json;
using Investigations.Tests.Fixtures;

namespace Investigations.Tests.SupplyChain;

/// <summary>A package of a lock file.</summary>
internal sealed record LockedPackage(string Registry, string Name, string Version, string Hash, string LockFile);

/// <summary>Reads the lock files of NuGet and npm.</summary>
internal static class LockFiles
{
    /// <summary>One for each project.</summary>
    public static IEnumerable<string> NuGet() => Directory.EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories)
        .Where(path => !Repository.Relative(path).Contains("/obj/", StringComparison.Ordinal))
        .Select(path => Path.Combine(Path.GetDirectoryName(path)!, "packages.lock.json"))
        .Order(StringComparer.Ordinal);

    public static string Npm => Path.Combine(Repository.Root, "web", "package-lock.json");

    /// <summary>Every package of a NuGet lock file, transitive ones included.</summary>
    public static IEnumerable<LockedPackage> ReadNuGet(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        foreach (var framework in document.RootElement.GetProperty("dependencies").EnumerateObject())
        {
            foreach (var package in framework.Value.EnumerateObject())
            {
                if (package.Value.GetProperty("type").GetString() == "Project") continue;
                yield return new("nuget", package.Name, package.Value.GetProperty("resolved").GetString()!,
                    package.Value.TryGetProperty("contentHash", out var hash) ? hash.GetString()! : "", Repository.Relative(path));
            }
        }
    }

    /// <summary>Every package of the npm lock file.</summary>
    public static IEnumerable<LockedPackage> ReadNpm()
    {
        if (!File.Exists(Npm)) yield break;
        using var document = JsonDocument.Parse(File.ReadAllText(Npm));
        foreach (var package in document.RootElement.GetProperty("packages").EnumerateObject())
        {
            if (package.Name.Length == 0 || package.Value.TryGetProperty("link", out _)) continue;
            string name = package.Name[(package.Name.LastIndexOf("node_modules/", StringComparison.Ordinal) + "node_modules/".Length)..];
            yield return new("npm", name, package.Value.GetProperty("version").GetString()!,
                package.Value.TryGetProperty("integrity", out var hash) ? hash.GetString()! : "", Repository.Relative(Npm));
        }
    }

    public static IEnumerable<LockedPackage> All() => NuGet().Where(File.Exists).SelectMany(ReadNuGet).Concat(ReadNpm());
}

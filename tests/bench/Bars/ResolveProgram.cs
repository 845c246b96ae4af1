using System.Security.Cryptography;

namespace Investigations.Bench.Bars;

/// <summary>The product's executable, as people run it.</summary>
/// <param name="path">Its path.</param>
internal sealed class ResolveProgram(string path)
{
    /// <summary>Finds the executable: the one named, or the launcher's, built first when it is missing or stale.</summary>
    public static ResolveProgram Find(string? named, string root)
    {
        if (named is not null) return new ResolveProgram(Path.GetFullPath(named));
        _ = ChildRun.Of(Path.Combine(root, "investigations"), ["--help"]);
        return new ResolveProgram(Path.Combine(root, "artifacts", "app", "Investigations.Api"));
    }

    /// <summary>Runs <c>resolve</c>.</summary>
    public ChildRun Run(IEnumerable<string> files, string folder, IEnumerable<string> options, params (string Name, string Value)[] environment) =>
        ChildRun.Of(path, ["resolve", .. files, .. options, "--out", folder], environment);

    /// <summary>One hash of clusters.csv and pairs.csv.</summary>
    public static string HashOf(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 16];
        foreach (string name in new[] { "clusters.csv", "pairs.csv" })
        {
            using var file = File.OpenRead(Path.Combine(folder, name));
            for (int read; (read = file.Read(buffer)) > 0;) hash.AppendData(buffer, 0, read);
        }
        return Convert.ToHexString(hash.GetHashAndReset());
    }
}

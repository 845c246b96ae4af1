using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Investigations.Tests.Fixtures;

/// <summary>A source pack that a test writes into a folder of its own, removed at the end.</summary>
public sealed class TestPack : IDisposable
{
    private readonly Dictionary<string, byte[]> files = new(StringComparer.Ordinal);

    /// <summary>The folder.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("investigations-pack-").FullName;

    /// <summary>Files said to be complete.</summary>
    public IReadOnlyList<string> Complete { get; set; } = [];

    /// <summary>Files that pack.json lists; all that there are when null.</summary>
    public IReadOnlyList<string>? Listed { get; set; }

    /// <summary>Whose pack it is.</summary>
    public string Tenant { get; set; } = "acme";

    /// <summary>Adds a file.</summary>
    public TestPack With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Adds a file.</summary>
    public TestPack With(string name, byte[] bytes)
    {
        files[name] = bytes;
        return this;
    }

    /// <summary>Writes the folder and gives its path.</summary>
    public string Write()
    {
        foreach (var (name, bytes) in All())
        {
            string path = Path.Combine(Folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, bytes);
        }
        return Folder;
    }

    /// <summary>Writes a .zip and gives its path; the action may add entries of its own.</summary>
    public string WriteZip(string prefix = "", Action<ZipArchive>? more = null)
    {
        string path = Path.Combine(Folder, "pack.zip");
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var (name, bytes) in All())
        {
            using var entry = archive.CreateEntry(prefix + name).Open();
            entry.Write(bytes);
        }
        more?.Invoke(archive);
        return path;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private IEnumerable<KeyValuePair<string, byte[]>> All()
    {
        byte[] header = JsonSerializer.SerializeToUtf8Bytes(new
        {
            packVersion = 1,
            tenant = Tenant,
            name = "test",
            exportedAt = "2026-06-01T00:00:00Z",
            defaultRegion = "US",
            files = Listed ?? [.. files.Keys.Where(name => name.EndsWith(".csv", StringComparison.Ordinal))],
            complete = Complete,
        });
        return files.ContainsKey("pack.json") ? files : files.Prepend(new("pack.json", header));
    }
}

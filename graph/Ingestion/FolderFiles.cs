namespace Investigations.Graph.Ingestion;

/// <summary>The files of a pack that lies unpacked in a folder.</summary>
internal sealed class FolderFiles : PackFiles
{
    private readonly string root;

    public FolderFiles(string folder)
    {
        root = Path.GetFullPath(folder);
        TopNames = [.. Directory.EnumerateFiles(root).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];
    }

    public override IReadOnlyList<string> TopNames { get; }

    public override Stream? Open(string name)
    {
        string path = PathOf(name);
        return File.Exists(path) ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan) : null;
    }

    public override long Length(string name)
    {
        string path = PathOf(name);
        return File.Exists(path) ? new FileInfo(path).Length : -1;
    }

    private string PathOf(string name)
    {
        if (!IsInside(name)) throw new PackRefusedException("the path leads out of the pack");
        string path = root;
        foreach (string part in name.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            path = Path.Combine(path, part);
            if (new FileInfo(path).LinkTarget is not null) throw new PackRefusedException("the path is a link; a pack holds plain files only");
        }
        return path;
    }
}

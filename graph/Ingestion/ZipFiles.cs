using System.IO.Compression;

namespace Investigations.Graph.Ingestion;

/// <summary>The files of a pack that lies in a .zip: each is unpacked while it is read, none to disk.</summary>
internal sealed class ZipFiles : PackFiles
{
    private const int LinkType = 0xA000; // S_IFLNK of the Unix mode in the upper half of the external attributes (APPNOTE.TXT 4.4.15)
    private const int TypeMask = 0xF000;

    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.Ordinal);
    private readonly UnpackBudget budget;
    private IReadOnlyList<string> topNames;

    private ZipFiles(ZipArchive archive, PackLimits limits)
    {
        this.archive = archive;
        budget = new UnpackBudget(limits);
        topNames = [];
    }

    public override IReadOnlyList<string> TopNames => topNames;

    /// <exception cref="PackRefusedException">No archive, beyond the limits, or names that lead out of it.</exception>
    public static ZipFiles Open(string path, PackLimits limits)
    {
        ZipArchive opened;
        try
        {
            opened = new ZipArchive(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read), ZipArchiveMode.Read);
        }
        catch (InvalidDataException exception)
        {
            throw new PackRefusedException($"'{path}' is no folder and no readable .zip archive.", exception);
        }
        var files = new ZipFiles(opened, limits);
        try
        {
            files.List(path, limits);
            return files;
        }
        catch (InvalidDataException exception)
        {
            files.Dispose();
            throw new PackRefusedException($"'{path}' is a damaged archive.", exception);
        }
        catch (PackRefusedException)
        {
            files.Dispose();
            throw;
        }
    }

    public override Stream? Open(string name)
    {
        if (!IsInside(name)) throw new PackRefusedException("the path leads out of the pack");
        if (!entries.TryGetValue(name, out var entry)) return null;
        try
        {
            return new CheckedEntryStream(entry.Open(), name, entry.Length, entry.CompressedLength, entry.Crc32, budget);
        }
        catch (InvalidDataException exception)
        {
            throw new IOException($"{name} cannot be unpacked: the archive is damaged, encrypted or packed in an unknown way.", exception);
        }
    }

    public override long Length(string name) => entries.TryGetValue(name, out var entry) ? entry.Length : -1;

    public override void Dispose()
    {
        archive.Dispose();
        base.Dispose();
    }

    private void List(string path, PackLimits limits)
    {
        if (archive.Entries.Count > limits.Entries)
            throw new PackRefusedException($"'{path}' holds {archive.Entries.Count} entries; {limits.Entries} are allowed.");
        long unpacked = 0;
        foreach (var entry in archive.Entries)
        {
            string name = entry.FullName;
            if (!IsInside(name.TrimEnd('/')) || name.StartsWith('/'))
                throw new PackRefusedException($"'{path}' holds the name '{Shown(name)}', which leads out of the pack. The archive is refused.");
            if (((entry.ExternalAttributes >> 16) & TypeMask) == LinkType)
                throw new PackRefusedException($"'{path}' holds the link '{Shown(name)}'; a pack holds plain files only. The archive is refused.");
            if (name.EndsWith('/')) continue;
            unpacked += entry.Length;
            if (unpacked > limits.UnpackedBytes)
                throw new PackRefusedException($"'{path}' unpacks to more than {limits.UnpackedBytes} bytes. Split the pack or raise the limit.");
            if (UnpackBudget.IsBomb(entry.Length, entry.CompressedLength, limits.Ratio))
                throw new PackRefusedException($"'{path}' holds '{Shown(name)}', which is packed more than {limits.Ratio} to 1. The archive is refused as a bomb.");
            if (!entries.TryAdd(name, entry)) throw new PackRefusedException($"'{path}' holds the name '{Shown(name)}' twice.");
        }
        TakeRoot();
    }

    /// <summary>An archive of a folder holds the folder's name before each file.</summary>
    private void TakeRoot()
    {
        string? header = entries.Keys.Where(name => name == PackHeader.FileName || name.EndsWith("/" + PackHeader.FileName, StringComparison.Ordinal))
            .OrderBy(name => name.Count(c => c == '/')).ThenBy(name => name, StringComparer.Ordinal).FirstOrDefault();
        string root = header is null ? "" : header[..^PackHeader.FileName.Length];
        if (root.Length > 0)
        {
            foreach (var (name, entry) in entries.ToArray())
            {
                entries.Remove(name);
                if (name.StartsWith(root, StringComparison.Ordinal)) entries[name[root.Length..]] = entry;
            }
        }
        topNames = [.. entries.Keys.Where(name => !name.Contains('/', StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }

    private static string Shown(string name) =>
        string.Concat(name.Take(120).Select(c => char.IsControl(c) ? '?' : c));
}

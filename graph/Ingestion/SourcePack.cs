using Investigations.Graph.Storage;

namespace Investigations.Graph.Ingestion;

/// <summary>An opened source pack: a folder, or a .zip of it that is read in place and never unpacked to disk.</summary>
public sealed class SourcePack : IDisposable
{
    private readonly PackFiles files;

    private SourcePack(PackFiles files, PackHeader header)
    {
        this.files = files;
        Header = header;
    }

    /// <summary>What <c>pack.json</c> says.</summary>
    public PackHeader Header { get; }

    /// <summary>The pack as an import names it.</summary>
    public ImportSource Source => new(Header.Tenant, Header.Name, Header.ExportedAt, Header.DefaultRegion);

    internal PackFiles Files => files;

    /// <summary>Opens a pack and reads its <c>pack.json</c>.</summary>
    /// <param name="path">A folder that holds pack.json, or a .zip of such a folder.</param>
    /// <param name="limits">How large it may be.</param>
    /// <exception cref="PackRefusedException">There is no pack, it is beyond the limits, or names in it lead elsewhere.</exception>
    public static SourcePack Open(string path, PackLimits limits)
    {
        PackFiles opened = Directory.Exists(path) ? new FolderFiles(path)
            : File.Exists(path) ? ZipFiles.Open(path, limits)
            : throw new PackRefusedException($"There is no source pack at '{path}'.");
        try
        {
            using var stream = opened.Open(PackHeader.FileName)
                ?? throw new PackRefusedException($"'{path}' has no {PackHeader.FileName}; every source pack needs one.");
            return new SourcePack(opened, PackHeader.Read(stream));
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    /// <summary>A pack whose files and header come from elsewhere.</summary>
    internal static SourcePack Of(PackFiles files, PackHeader header) => new(files, header);

    /// <inheritdoc/>
    public void Dispose() => files.Dispose();
}

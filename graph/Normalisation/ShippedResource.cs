using System.IO.Compression;
using System.Text;

namespace Investigations.Graph.Normalisation;

/// <summary>Reads the compressed lists that ship inside this assembly (see NOTICE for their sources).</summary>
internal static class ShippedResource
{
    /// <summary>The unpacked bytes of one list.</summary>
    /// <exception cref="InvalidOperationException">No list of this name ships.</exception>
    public static byte[] Read(string name)
    {
        using Stream packed = typeof(ShippedResource).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The list {name} does not ship with this assembly.");
        using var brotli = new BrotliStream(packed, CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        brotli.CopyTo(unpacked);
        return unpacked.ToArray();
    }

    /// <summary>The lines of one list, in the order in which they ship.</summary>
    public static string[] Lines(string name) => Encoding.UTF8.GetString(Read(name)).Split('\n');
}

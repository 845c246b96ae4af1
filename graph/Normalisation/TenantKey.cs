using System.Security.Cryptography;
using System.Text;

namespace Investigations.Graph.Normalisation;

/// <summary>Where the key of <see cref="KeyedHash"/> comes from.</summary>
public static class TenantKey
{
    /// <summary>Name of the key's file inside a store's folder.</summary>
    public const string FileName = "tenant.key";

    private const int Length = 32; // bytes, the block that HMAC-SHA-256 gains most from (RFC 2104 section 3)

    /// <summary>A key that the same tenant and seed always give: for scratch stores whose results must be reproducible.</summary>
    /// <remarks>HKDF-SHA-256 (RFC 5869). It protects nothing from who knows the seed: never for a store that is kept.</remarks>
    /// <param name="tenant">Name of the tenant.</param>
    /// <param name="seed">Any number.</param>
    /// <returns>32 bytes.</returns>
    public static byte[] Derive(string tenant, long seed)
    {
        Span<byte> material = stackalloc byte[sizeof(long)];
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(material, seed);
        byte[] key = new byte[Length];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, material, key, "investigations scratch store"u8, Encoding.UTF8.GetBytes(tenant));
        return key;
    }

    /// <summary>The key of a store that is kept: read from its folder, or made there at random, readable by its owner only.</summary>
    /// <param name="folder">An existing folder.</param>
    /// <param name="fileName">The file in it; another key of the installation has another file.</param>
    /// <returns>32 bytes.</returns>
    /// <exception cref="InvalidDataException">The file is there but holds no key.</exception>
    /// <exception cref="IOException">The folder cannot be read or written.</exception>
    public static byte[] LoadOrCreate(string folder, string fileName = FileName)
    {
        string path = Path.Combine(folder, fileName);
        if (!File.Exists(path)) Create(path);
        byte[] key = File.ReadAllBytes(path);
        if (key.Length != Length) throw new InvalidDataException($"{fileName} holds {key.Length} bytes instead of {Length}; restore it from a backup.");
        return key;
    }

    // Written beside its place and moved there without overwriting: two processes that start at once end with one key.
    private static void Create(string path)
    {
        string draft = $"{path}.{Environment.ProcessId}";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new FileStream(draft, options))
        {
            file.Write(RandomNumberGenerator.GetBytes(Length));
            file.Flush(flushToDisk: true);
        }
        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
    }
}

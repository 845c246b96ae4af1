using System.Security.Cryptography;
using System.Text;
using Investigations.Graph.Normalisation;

namespace Investigations.Api.Commands;

/// <summary>The key that secrets are hashed under, so that equal numbers are seen to be equal and none can be read.</summary>
internal static class TenantKey
{
    private const int Bytes = 32;

    /// <summary>The key of an installation: made at its first use, for its owner's eyes alone.</summary>
    /// <param name="home">The data folder.</param>
    /// <exception cref="UsageException">The file is no key.</exception>
    public static KeyedHash OfHome(string home)
    {
        string folder = Path.Combine(home, "keys");
        string path = Path.Combine(folder, "tenant.key");
        if (!File.Exists(path))
        {
            OwnerOnly.MakeFolder(folder);
            OwnerOnly.WriteNew(path, RandomNumberGenerator.GetBytes(Bytes));
        }

        byte[] key = File.ReadAllBytes(path);
        return key.Length == Bytes ? new KeyedHash(key) : throw new UsageException($"'{path}' is not a key of {Bytes} bytes: restore it from a backup.");
    }

    /// <summary>The key of a store that is thrown away: the same for the same tenant, so that the same pack gives the same results.</summary>
    /// <param name="tenant">As the pack names it.</param>
    public static KeyedHash OfScratch(string tenant) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"investigations scratch {tenant}")));
}

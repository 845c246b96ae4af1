using Investigations.Graph.Normalisation;

namespace Investigations.Api.Commands;

/// <summary>The keys of a data folder, made at their first use and readable by their owner alone.</summary>
internal static class Keys
{
    /// <summary>Any number: scratch stores of one tenant hash alike, so that the same pack gives the same results.</summary>
    private const long ScratchSeed = 1;

    /// <summary>Hashes secrets of an installation, so that equal numbers are seen to be equal and none can be read.</summary>
    /// <exception cref="InvalidDataException">The file is no key.</exception>
    public static KeyedHash Tenant(string home) => new(TenantKey.LoadOrCreate(Folder(home)));

    /// <summary>Chains the audit log of an installation.</summary>
    /// <exception cref="InvalidDataException">The file is no key.</exception>
    public static byte[] Audit(string home) => TenantKey.LoadOrCreate(Folder(home), "audit.key");

    /// <summary>Hashes secrets in a store that is thrown away.</summary>
    /// <param name="tenant">As the pack names it.</param>
    public static KeyedHash Scratch(string tenant) => new(TenantKey.Derive(tenant, ScratchSeed));

    private static string Folder(string home)
    {
        string folder = Path.Combine(home, "keys");
        OwnerOnly.MakeFolder(folder);
        return folder;
    }
}

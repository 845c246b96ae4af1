namespace Investigations.Graph.Ingestion;

/// <summary>Counts what is really unpacked of an archive, whatever its own sizes say.</summary>
internal sealed class UnpackBudget(PackLimits limits)
{
    private const long AlwaysAllowed = 64 * 1024; // bytes; a small file of one letter packs well and harms nobody

    private long spent;

    /// <summary>True when so many bytes out of so few are no honest file.</summary>
    public static bool IsBomb(long unpacked, long packed, int ratio) => unpacked > AlwaysAllowed && unpacked / ratio > packed;

    /// <summary>Takes note of bytes that were unpacked.</summary>
    /// <exception cref="PackRefusedException">The archive, or the file, is beyond its limits.</exception>
    public void Spend(string name, long count, long ofFile, long declared, long packed)
    {
        spent += count;
        if (spent > limits.UnpackedBytes) throw new PackRefusedException($"The pack unpacks to more than {limits.UnpackedBytes} bytes; it was refused at {name}.");
        if (ofFile > declared) throw new PackRefusedException($"{name} unpacks to more bytes than the archive says; it was refused.");
        if (IsBomb(ofFile, packed, limits.Ratio)) throw new PackRefusedException($"{name} is packed more than {limits.Ratio} to 1; it was refused as a bomb.");
    }
}

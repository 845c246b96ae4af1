using System.Buffers.Binary;

namespace Investigations.Graph.Ingestion;

/// <summary>The checksum of zip archives: CRC-32 of ISO 3309, polynomial 0xEDB88320 reflected.</summary>
/// <remarks>The base library reads archives without comparing it, so a cut or changed file would pass for a whole one. Eight tables, eight bytes a step (Kounavis and Berry, 2005).</remarks>
internal sealed class Crc32
{
    private const uint Polynomial = 0xEDB88320;
    private static readonly uint[] Tables = Build();

    private uint state = uint.MaxValue;

    /// <summary>The checksum of all bytes so far.</summary>
    public uint Value => ~state;

    /// <summary>Takes in the next bytes.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        uint crc = state;
        while (bytes.Length >= 8)
        {
            uint low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ crc;
            uint high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            crc = Tables[(7 * 256) + (low & 255)] ^ Tables[(6 * 256) + ((low >> 8) & 255)] ^ Tables[(5 * 256) + ((low >> 16) & 255)]
                ^ Tables[(4 * 256) + (low >> 24)] ^ Tables[(3 * 256) + (high & 255)] ^ Tables[(2 * 256) + ((high >> 8) & 255)]
                ^ Tables[256 + ((high >> 16) & 255)] ^ Tables[high >> 24];
            bytes = bytes[8..];
        }
        foreach (byte b in bytes) crc = Tables[(crc ^ b) & 255] ^ (crc >> 8);
        state = crc;
    }

    private static uint[] Build()
    {
        var tables = new uint[8 * 256];
        for (uint i = 0; i < 256; i++)
        {
            uint crc = i;
            for (int bit = 0; bit < 8; bit++) crc = (crc & 1) != 0 ? (crc >> 1) ^ Polynomial : crc >> 1;
            tables[i] = crc;
        }
        for (int i = 256; i < tables.Length; i++) tables[i] = (tables[i - 256] >> 8) ^ tables[tables[i - 256] & 255];
        return tables;
    }
}

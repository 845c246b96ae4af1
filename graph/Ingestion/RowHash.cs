using System.Buffers.Binary;
using System.Security.Cryptography;
using Investigations.Graph.Normalisation;

namespace Investigations.Graph.Ingestion;

/// <summary>The content hash of a row: HMAC-SHA-256 under a key of the tenant, cut to 16 bytes, over its filled cells in the contract's order.</summary>
/// <remarks>Keyed, because a row can hold a secret that few tries would find. Column order, and columns without text, make no difference.</remarks>
internal sealed class RowHash
{
    /// <summary>Bytes of a hash.</summary>
    public const int Size = 16;

    private const ushort ExtraMark = 0xFFFF;
    private const ushort TextMark = 0xFFFE;

    private readonly byte[] key;
    private byte[] message = new byte[8 * 1024];
    private int length;

    public RowHash(KeyedHash hash) => key = Convert.FromHexString(hash.Of("row", "content"));

    /// <summary>Hashes the row a reader stands at, and the files it names.</summary>
    public UInt128 Of(CsvReader csv, HeaderMap header, ReadOnlySpan<string> fileHashes)
    {
        length = 0;
        for (int ordinal = 0; ordinal < header.CellOf.Length; ordinal++)
        {
            int cell = header.CellOf[ordinal];
            if (cell < 0) continue;
            var text = csv.Cell(cell);
            if (!text.IsEmpty) Add((ushort)ordinal, text);
        }
        foreach (var (name, cell) in header.Extras)
        {
            var text = csv.Cell(cell);
            if (text.IsEmpty) continue;
            Add(ExtraMark, System.Text.Encoding.UTF8.GetBytes(name));
            Add(ExtraMark, text);
        }
        foreach (string hash in fileHashes) Add(TextMark, System.Text.Encoding.ASCII.GetBytes(hash));
        Span<byte> digest = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, message.AsSpan(0, length), digest);
        return BinaryPrimitives.ReadUInt128LittleEndian(digest);
    }

    private void Add(ushort mark, ReadOnlySpan<byte> text)
    {
        if (length + text.Length + 6 > message.Length) Array.Resize(ref message, Math.Max(message.Length * 2, length + text.Length + 6));
        BinaryPrimitives.WriteUInt16LittleEndian(message.AsSpan(length), mark);
        BinaryPrimitives.WriteInt32LittleEndian(message.AsSpan(length + 2), text.Length);
        text.CopyTo(message.AsSpan(length + 6));
        length += text.Length + 6;
    }
}

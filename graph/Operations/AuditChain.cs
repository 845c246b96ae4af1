using System.Buffers.Binary;
using System.Security.Cryptography;
using Investigations.Graph.Storage.Sqlite;

namespace Investigations.Graph.Operations;

/// <summary>The links of the chain: HMAC-SHA-256 of the hash before and of all that an entry says, under a key kept apart from the database.</summary>
internal sealed class AuditChain(ReadOnlyMemory<byte> key)
{
    /// <summary>Length of a hash in bytes.</summary>
    public const int HashLength = 32;

    private readonly byte[] entryKey = HKDF.DeriveKey(HashAlgorithmName.SHA256, key.ToArray(), HashLength, info: "audit entry"u8.ToArray());
    private readonly byte[] checkpointKey = HKDF.DeriveKey(HashAlgorithmName.SHA256, key.ToArray(), HashLength, info: "audit checkpoint"u8.ToArray());

    /// <summary>What stands before the first entry.</summary>
    public static byte[] Beginning { get; } = new byte[HashLength];

    /// <summary>The hash of an entry.</summary>
    public byte[] Hash(ReadOnlySpan<byte> before, AuditEntry entry)
    {
        var blob = new BlobWriter();
        blob.Number((ulong)entry.Number);
        blob.Moment(entry.At);
        blob.Text(entry.Actor);
        blob.Text(entry.Action);
        blob.Text(entry.Subject);
        blob.Text(entry.Why);
        blob.Number(entry.Counts.Count);
        foreach (var (name, count) in entry.Counts)
        {
            blob.Text(name);
            blob.Number((ulong)count);
        }
        byte[] message = [.. before, .. blob.Written];
        return HMACSHA256.HashData(entryKey, message);
    }

    /// <summary>The signature of a checkpoint.</summary>
    public byte[] Sign(long number, ReadOnlySpan<byte> hash)
    {
        byte[] message = new byte[sizeof(long) + HashLength];
        BinaryPrimitives.WriteInt64BigEndian(message, number);
        hash.CopyTo(message.AsSpan(sizeof(long)));
        return HMACSHA256.HashData(checkpointKey, message);
    }
}

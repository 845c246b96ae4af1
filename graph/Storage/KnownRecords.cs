namespace Investigations.Graph.Storage;

/// <summary>The content hashes of the current records of one file.</summary>
public sealed class KnownRecords
{
    private readonly Dictionary<string, UInt128> hashes = new(StringComparer.Ordinal);

    /// <summary>How many records there are.</summary>
    public int Count => hashes.Count;

    /// <summary>All record ids, in no order.</summary>
    public IReadOnlyCollection<string> RecordIds => hashes.Keys;

    /// <summary>Notes a record; the last hash given for an id counts.</summary>
    /// <param name="recordId">The record's id.</param>
    /// <param name="contentHash">16 bytes.</param>
    public void Add(string recordId, ReadOnlySpan<byte> contentHash) => hashes[recordId] = Number(contentHash);

    /// <summary>What the store holds of a record.</summary>
    public KnownState Compare(string recordId, ReadOnlySpan<byte> contentHash) =>
        !hashes.TryGetValue(recordId, out var known) ? KnownState.New : known == Number(contentHash) ? KnownState.Equal : KnownState.Changed;

    private static UInt128 Number(ReadOnlySpan<byte> hash) => System.Buffers.Binary.BinaryPrimitives.ReadUInt128LittleEndian(hash);
}

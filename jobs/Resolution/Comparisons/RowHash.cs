using Investigations.Jobs.Resolution.Tables;

namespace Investigations.Jobs.Resolution.Comparisons;

/// <summary>The hash of a row, field by field: rows with equal hashes are one node, and nodes are ordered by it.</summary>
internal static class RowHash
{
    /// <summary>What a value adds; 0 for a missing one.</summary>
    public static ulong OfValue(ReadOnlySpan<byte> value) => value.IsEmpty ? 0 : ByteHash.Of(value);

    /// <summary>Adds the first value of a field, missing or not.</summary>
    public static ulong First(ulong hash, ulong value) => ByteHash.Combine(hash, value);

    /// <summary>Adds a further value of the field.</summary>
    public static ulong Further(ulong hash, ulong value) => ByteHash.Combine(hash, ~value);
}

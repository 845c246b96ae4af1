using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Investigations.Graph.Similarity;

/// <summary>Edit distances of one text and 64 others: the plain table, each cell a register of 64 bytes.</summary>
/// <remarks>A cell holds what the two parts have saved over deleting the one and inserting the other: both lengths less their distance. Then the
/// border is 0, a step aside costs nothing, a step along the diagonal saves 2 where characters are equal, and the highest wins.</remarks>
internal static class EditLanes
{
    /// <summary>The distances.</summary>
    /// <param name="query">At most 64 characters of ASCII.</param>
    /// <param name="texts">The j-th characters of the texts at j; at most 64.</param>
    /// <param name="substitution">What a substitution saves: 1 where it is one operation (Levenshtein), 0 where it is two (indel).</param>
    /// <param name="distances">Receives 64 distances.</param>
    public static void Distances(ReadOnlySpan<byte> query, ReadOnlySpan<Vector512<byte>> texts, byte substitution, Span<int> distances)
    {
        Span<Vector512<byte>> saved = stackalloc Vector512<byte>[StringBatch.Longest];
        saved = saved[..texts.Length];
        saved.Clear();
        ref var cells = ref MemoryMarshal.GetReference(saved);
        ref var characters = ref MemoryMarshal.GetReference(texts);
        var different = Vector512.Create(substitution);
        var equal = Vector512.Create((byte)2);
        var last = Vector512<byte>.Zero;
        var i = 0;
        for (; i + 2 <= query.Length; i += 2)
        {
            // Two rows at a time, the second one a column behind, so that a cell is read and written once for both.
            Vector512<byte> first = Vector512.Create(query[i]), second = Vector512.Create(query[i + 1]);
            Vector512<byte> above = Vector512<byte>.Zero, left = above, leftBelow = above;
            for (var j = 0; j < texts.Length; j++)
            {
                var character = Unsafe.Add(ref characters, j);
                ref var cell = ref Unsafe.Add(ref cells, j);
                var middle = Vector512.Max(Vector512.Max(cell, left), above + Gain(character, first, equal, different));
                leftBelow = Vector512.Max(Vector512.Max(middle, leftBelow), left + Gain(character, second, equal, different));
                above = cell;
                left = middle;
                cell = leftBelow;
            }
            last = leftBelow;
        }
        for (; i < query.Length; i++)
        {
            var only = Vector512.Create(query[i]);
            Vector512<byte> above = Vector512<byte>.Zero, left = above;
            for (var j = 0; j < texts.Length; j++)
            {
                ref var cell = ref Unsafe.Add(ref cells, j);
                left = Vector512.Max(Vector512.Max(cell, left), above + Gain(Unsafe.Add(ref characters, j), only, equal, different));
                above = cell;
                cell = left;
            }
            last = left;
        }
        var (lower, upper) = Vector512.Widen(Vector512.Create((byte)(query.Length + texts.Length)) - last);
        Write(lower, distances);
        Write(upper, distances[Vector512<ushort>.Count..]);
    }

    private static void Write(Vector512<ushort> distances, Span<int> to)
    {
        var (lower, upper) = Vector512.Widen(distances);
        lower.AsInt32().CopyTo(to);
        upper.AsInt32().CopyTo(to[Vector512<int>.Count..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Gain(Vector512<byte> characters, Vector512<byte> wanted, Vector512<byte> equal, Vector512<byte> different) =>
        Vector512.ConditionalSelect(Vector512.Equals(characters, wanted), equal, different);
}

using System.Runtime.Intrinsics;

namespace Investigations.Graph.Similarity;

/// <summary>Jaro's matching of one text and 64 others at a time, each register holding a byte of each.</summary>
internal static class JaroLanes
{
    private const int Longest = StringBatch.Longest;

    /// <summary>Matches.</summary>
    /// <param name="query">1 to 64 characters of ASCII.</param>
    /// <param name="texts">The j-th characters of the texts at j; 1 to 64.</param>
    /// <param name="matches">Receives for each text how many characters are matched.</param>
    /// <param name="misplaced">Receives how many of them stand in another order.</param>
    /// <param name="prefix">Receives how many at the start are the same, up to 4.</param>
    public static void Match(
        ReadOnlySpan<byte> query, ReadOnlySpan<Vector512<byte>> texts, Span<byte> matches, Span<byte> misplaced, Span<byte> prefix)
    {
        Span<Vector512<byte>> taken = stackalloc Vector512<byte>[Longest], rank = stackalloc Vector512<byte>[Longest];
        taken = taken[..texts.Length];
        taken.Clear();
        var window = JaroMatching.Window(query.Length, texts.Length);
        var count = Vector512<byte>.Zero;
        for (var i = 0; i < query.Length; i++)
        {
            var wanted = Vector512.Create(query[i]);
            var done = Vector512<byte>.Zero;
            // A row beyond the window of the last column has none.
            var start = Math.Min(texts.Length, Math.Max(0, i - window));
            var characters = texts[start..Math.Min(texts.Length, i + window + 1)];
            var columns = taken.Slice(start, characters.Length);
            for (var j = 0; j < characters.Length; j++)
            {
                var match = Vector512.AndNot(Vector512.Equals(characters[j], wanted), columns[j] | done);
                columns[j] |= match;
                done |= match;
            }
            rank[i] = count | ~done;
            count -= done;
        }
        RankTaken(taken);
        count.CopyTo(matches);
        (count - InOrder(query, texts, rank, taken, window)).CopyTo(misplaced);
        Prefix(query, texts).CopyTo(prefix);
    }

    // From here on a column holds the number of taken ones before it, or a number no row has.
    private static void RankTaken(Span<Vector512<byte>> taken)
    {
        var before = Vector512<byte>.Zero;
        var none = Vector512.Create((byte)(Longest + 1));
        foreach (ref var column in taken)
        {
            var isTaken = column;
            column = Vector512.ConditionalSelect(isTaken, before, none);
            before -= isTaken;
        }
    }

    // Matched characters of one rank stand no farther apart than the window, as the ranks run the same way in both texts.
    private static Vector512<byte> InOrder(
        ReadOnlySpan<byte> query, ReadOnlySpan<Vector512<byte>> texts, ReadOnlySpan<Vector512<byte>> rows, ReadOnlySpan<Vector512<byte>> columns, int window)
    {
        var inOrder = Vector512<byte>.Zero;
        for (var i = 0; i < query.Length; i++)
        {
            var wanted = Vector512.Create(query[i]);
            var start = Math.Min(texts.Length, Math.Max(0, i - window));
            var characters = texts[start..Math.Min(texts.Length, i + window + 1)];
            var ranks = columns.Slice(start, characters.Length);
            var rank = rows[i];
            for (var j = 0; j < characters.Length; j++) inOrder -= Vector512.Equals(characters[j], wanted) & Vector512.Equals(rank, ranks[j]);
        }
        return inOrder;
    }

    private static Vector512<byte> Prefix(ReadOnlySpan<byte> query, ReadOnlySpan<Vector512<byte>> texts)
    {
        var prefix = Vector512<byte>.Zero;
        var same = Vector512<byte>.AllBitsSet;
        for (var i = 0; i < Math.Min(JaroWinkler.LongestPrefix, Math.Min(query.Length, texts.Length)); i++)
        {
            same &= Vector512.Equals(texts[i], Vector512.Create(query[i]));
            prefix -= same;
        }
        return prefix;
    }
}

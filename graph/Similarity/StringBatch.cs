using System.Runtime.Intrinsics;

namespace Investigations.Graph.Similarity;

/// <summary>Many texts prepared so that one text is compared with 64 of them at a time.</summary>
/// <remarks>
/// Texts of one length stand side by side in blocks of 64: first the first characters of all, then the second ones, each a register wide. Texts
/// that are longer than 64 bytes or not ASCII are compared one by one. A prepared batch does not change and may be used by many threads.
/// </remarks>
public sealed class StringBatch
{
    /// <summary>The longest text in bytes that is compared with others at a time.</summary>
    internal const int Longest = 64;

    /// <summary>How many texts are compared at a time.</summary>
    internal const int Width = 64;

    // Fewer texts of a length than this cost less one by one.
    private const int FewestOfBlock = 6;

    private readonly byte[] _bytes;
    private readonly int[] _starts;
    private readonly Vector512<byte>[] _lanes;
    private readonly List<Block> _blocks = [];
    private readonly List<int> _single = [];

    /// <summary>Prepares texts.</summary>
    /// <param name="bytes">The texts in UTF-8, one behind the other.</param>
    /// <param name="starts">Where each begins in <paramref name="bytes"/>, and one more for the end of the last.</param>
    public StringBatch(ReadOnlySpan<byte> bytes, ReadOnlySpan<int> starts)
    {
        _bytes = bytes.ToArray();
        _starts = starts.ToArray();
        var byLength = new List<int>[Longest + 1];
        for (var i = 0; i < Count; i++)
        {
            var text = this[i];
            if (text.Length > Longest || !CharMask.IsAscii(text)) _single.Add(i);
            else (byLength[text.Length] ??= []).Add(i);
        }
        List<Vector512<byte>> lanes = [];
        for (var length = 0; length <= Longest; length++)
            foreach (var texts in (byLength[length] ?? []).Chunk(Width))
                if (texts.Length < FewestOfBlock) _single.AddRange(texts);
                else AddBlock(texts, length, lanes);
        _lanes = [.. lanes];
    }

    /// <summary>The number of texts.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>A text, by its place in what was given.</summary>
    public ReadOnlySpan<byte> this[int index] => _bytes.AsSpan(_starts[index], _starts[index + 1] - _starts[index]);

    /// <summary>Compares a text with all of the batch.</summary>
    /// <param name="query">The text, in UTF-8.</param>
    /// <param name="results">Receives a result for each text, in the order they were given; at least as long as the batch.</param>
    internal void Compare<TKernel, TResult>(ReadOnlySpan<byte> query, Span<TResult> results)
        where TKernel : ILaneKernel<TResult>
        where TResult : unmanaged
    {
        results = results[..Count];
        if (query.Length > Longest || !CharMask.IsAscii(query))
        {
            for (var i = 0; i < results.Length; i++) results[i] = TKernel.One(query, this[i]);
            return;
        }
        Span<TResult> ofBlock = stackalloc TResult[Width];
        foreach (var block in _blocks)
        {
            TKernel.Block(query, _lanes.AsSpan(block.FirstLane, block.Length), ofBlock);
            for (var i = 0; i < block.Texts.Length; i++) results[block.Texts[i]] = ofBlock[i];
        }
        foreach (var i in _single) results[i] = TKernel.One(query, this[i]);
    }

    private void AddBlock(int[] texts, int length, List<Vector512<byte>> lanes)
    {
        _blocks.Add(new(lanes.Count, length, texts));
        Span<byte> column = stackalloc byte[Width];
        for (var place = 0; place < length; place++)
        {
            column.Clear();
            for (var i = 0; i < texts.Length; i++) column[i] = this[texts[i]][place];
            lanes.Add(Vector512.Create<byte>(column));
        }
    }

    private readonly record struct Block(int FirstLane, int Length, int[] Texts);
}

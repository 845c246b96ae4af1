using System.Runtime.Intrinsics;

namespace Investigations.Graph.Similarity;

/// <summary>A comparison of one text with many.</summary>
/// <typeparam name="TResult">What it gives.</typeparam>
internal interface ILaneKernel<TResult>
{
    /// <summary>Compares a text with 64 others of one length.</summary>
    /// <param name="query">At most 64 characters of ASCII.</param>
    /// <param name="texts">Element j holds the j-th character of each of the texts; at most 64.</param>
    /// <param name="results">Receives 64 results.</param>
    static abstract void Block(ReadOnlySpan<byte> query, ReadOnlySpan<Vector512<byte>> texts, Span<TResult> results);

    /// <summary>Compares two texts in UTF-8.</summary>
    static abstract TResult One(ReadOnlySpan<byte> query, ReadOnlySpan<byte> text);
}

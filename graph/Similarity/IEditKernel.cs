using System.Numerics;

namespace Investigations.Graph.Similarity;

/// <summary>The part of an edit distance that is its own: the state of a column of its table as bits, and the whole for long texts.</summary>
internal interface IEditKernel<TSelf>
    where TSelf : struct, IEditKernel<TSelf>
{
    /// <summary>The state before the first character.</summary>
    static abstract TSelf Start { get; }

    /// <summary>Takes the next character of the text.</summary>
    /// <param name="equal">Bit i is set where the i-th character of the pattern, of at most 64, is this one.</param>
    void Step(ulong equal);

    /// <summary>The distance of the pattern and the text so far.</summary>
    /// <param name="length">The length of the pattern.</param>
    /// <param name="steps">The length of the text.</param>
    int Distance(int length, int steps);

    /// <summary>The distance of a pattern of any length and a text that is not shorter; may stop at any value above the limit.</summary>
    static abstract int Long<T>(ReadOnlySpan<T> pattern, ReadOnlySpan<T> text, int limit)
        where T : unmanaged, INumber<T>;
}

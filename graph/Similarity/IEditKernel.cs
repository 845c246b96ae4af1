using System.Numerics;

namespace Investigations.Graph.Similarity;

/// <summary>The part of an edit distance that is its own: two texts that differ at both ends, the shorter one first.</summary>
internal interface IEditKernel
{
    /// <summary>The distance of a pattern of 1 to 64 characters, held in a register, and a text that is not shorter.</summary>
    int Short<T, TText>(TText pattern, int length, ReadOnlySpan<T> text)
        where T : unmanaged, INumber<T>
        where TText : struct, Register.IText<T>;

    /// <summary>The same for a pattern of any length.</summary>
    int Long<T>(ReadOnlySpan<T> pattern, ReadOnlySpan<T> text)
        where T : unmanaged, INumber<T>;
}

namespace Investigations.Graph.Similarity;

/// <summary>A short text in a register.</summary>
/// <typeparam name="T">A character: a byte of ASCII or a UTF-16 unit.</typeparam>
/// <typeparam name="TSelf">The register.</typeparam>
internal interface IRegisterText<T, TSelf>
    where TSelf : struct, IRegisterText<T, TSelf>
{
    /// <summary>Loads a text, reading no byte behind it.</summary>
    static abstract TSelf Load(ref T start, int length);

    /// <summary>Bit i is set where the i-th character is the one asked for.</summary>
    ulong Find(T wanted);

    /// <summary>Bit i is set where both texts have the same character, and behind both.</summary>
    ulong Same(TSelf other);

    /// <summary>Bit i is set where the highest bit of a character of either text is.</summary>
    ulong Highest(TSelf other);

    /// <summary>The characters whose bits are set, moved together, and zeros; for bytes only.</summary>
    TSelf Gather(ulong taken);
}

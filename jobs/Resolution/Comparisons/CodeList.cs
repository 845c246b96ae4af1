namespace Investigations.Jobs.Resolution.Comparisons;

/// <summary>The values a node has in one field.</summary>
/// <param name="first">The first; 0 when there is none.</param>
/// <param name="others">The rest, or null.</param>
internal readonly struct CodeList(int first, int[]? others)
{
    /// <summary>How many values.</summary>
    public int Count => first == 0 ? 0 : 1 + (others?.Length ?? 0);

    /// <summary>One of the values.</summary>
    public int this[int index] => index == 0 ? first : others![index - 1];
}

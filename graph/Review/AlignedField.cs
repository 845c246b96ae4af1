namespace Investigations.Graph.Review;

/// <summary>One field of two records side by side.</summary>
/// <param name="Field">Its column, by the name of the first file where the two files name it otherwise.</param>
/// <param name="A">The first record's text, or null.</param>
/// <param name="B">The other record's text, or null.</param>
public sealed record AlignedField(string Field, string? A, string? B);

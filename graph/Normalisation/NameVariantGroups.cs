namespace Investigations.Graph.Normalisation;

/// <summary>The table behind <see cref="NameVariants"/>: lower-case Latin letters, one name a line.</summary>
internal static partial class NameVariantGroups
{
    /// <summary>One name a line, its spellings split by single spaces.</summary>
    public static readonly string[] Lines =
        [.. new[] { Korean, Chinese, Japanese, Vietnamese, Arabic, Indian, Slavic, European }
            .SelectMany(static text => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
}

namespace Investigations.Graph.Normalisation;

/// <summary>The table behind <see cref="Nicknames"/>: lower-case Latin letters, one group a line.</summary>
internal static partial class NicknameGroups
{
    /// <summary>One group a line, names split by single spaces.</summary>
    public static readonly string[] Lines =
        [.. new[] { UpToF, UpToM, UpToZ }.SelectMany(static text => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
}

using System.Collections.Frozen;

namespace Investigations.Graph.Review;

/// <summary>Puts the cells of two records side by side.</summary>
public static class AlignedFields
{
    /// <summary>Columns of one meaning that files name otherwise (source-packs.md, candidates and workers).</summary>
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["email_personal"] = "email",
        ["preferred_name"] = "native_name",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Fields that both records have, in the first one's order, then those of one alone. Worked-out columns and ids are left out.</summary>
    /// <param name="a">Column and text of the first record.</param>
    /// <param name="b">Column and text of the other.</param>
    public static IReadOnlyList<AlignedField> Of(IReadOnlyList<KeyValuePair<string, string>> a, IReadOnlyList<KeyValuePair<string, string>> b)
    {
        var first = Stated(a);
        var other = Stated(b);
        var bText = other.ToDictionary(cell => cell.Key, cell => cell.Value, StringComparer.Ordinal);
        var aKeys = first.Select(cell => cell.Key).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. first.Where(cell => bText.ContainsKey(cell.Key)).Select(cell => new AlignedField(cell.Key, cell.Value, bText[cell.Key])),
            .. first.Where(cell => !bText.ContainsKey(cell.Key)).Select(cell => new AlignedField(cell.Key, cell.Value, null)),
            .. other.Where(cell => !aKeys.Contains(cell.Key)).Select(cell => new AlignedField(cell.Key, null, cell.Value)),
        ];
    }

    // Columns with a point are worked out by the import, not stated by a source.
    private static List<KeyValuePair<string, string>> Stated(IReadOnlyList<KeyValuePair<string, string>> cells) =>
        [.. cells.Where(cell => !cell.Key.Contains('.') && cell.Key != "record_id")
            .Select(cell => KeyValuePair.Create(Names.GetValueOrDefault(cell.Key, cell.Key), cell.Value)).DistinctBy(cell => cell.Key)];
}

using System.Globalization;
using Investigations.Jobs.Resolution.Tables;

namespace Investigations.Jobs.Resolution.Comparisons;

/// <summary>Leaves out what cannot tell persons apart, and says so.</summary>
internal static class ComparedFields
{
    private const double NearlyAll = 0.98; // share of the records with a value that hold one and the same
    private const int FewValues = 2; // records with a value, below which a field is nothing to learn from

    /// <summary>The table with the fields that are compared, at most <see cref="LevelPack.Most"/>.</summary>
    /// <param name="table">The table.</param>
    /// <param name="left">Receives a line for each field left out.</param>
    public static PersonTable Of(PersonTable table, List<string> left)
    {
        var kept = new List<TableField>();
        foreach (var field in table.Fields)
        {
            if (Fault(field) is { } fault) left.Add($"{field.Name}: {fault}, so it is not compared");
            else kept.Add(field);
        }
        while (kept.Count > LevelPack.Most)
        {
            int last = Math.Max(kept.FindLastIndex(static field => field.Role == FieldRole.Text), 0);
            left.Add(string.Create(CultureInfo.InvariantCulture, $"{kept[last].Name}: more than {LevelPack.Most} columns could be compared; name the ones that matter with --columns, so it is not compared"));
            kept.RemoveAt(last);
        }
        return new PersonTable { Count = table.Count, Fields = kept, Ids = table.Ids, FileStarts = table.FileStarts, Files = table.Files, Truth = table.Truth };
    }

    private static string? Fault(TableField field)
    {
        var counts = new int[field.Values.Count];
        foreach (int code in field.Codes) counts[code]++;
        int present = field.Codes.Length - counts[0], most = 0;
        foreach (int count in counts.AsSpan(1)) most = Math.Max(most, count);
        if (present < FewValues) return "hardly any record has a value";
        return most > FewValues && most >= present * NearlyAll
            ? string.Create(CultureInfo.InvariantCulture, $"{most} of {present} records with a value hold the same one") : null;
    }
}

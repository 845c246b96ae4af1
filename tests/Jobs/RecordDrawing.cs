using System.Globalization;
using Investigations.Graph.Model;
using Investigations.Graph.Normalisation;

namespace Investigations.Tests.Jobs;

/// <summary>Draws a small record set where the reader can see it: only the cells that matter, already in key form but for names.</summary>
internal sealed class RecordDrawing
{
    private readonly List<(SourceFile File, string Id, Dictionary<string, string> Cells)> rows = [];

    public static DateTimeOffset Now { get; } = new(2026, 6, 1, 0, 0, 0, TimeSpan.Zero);

    public RecordDrawing Add(SourceFile file, string id, params (string Column, string Value)[] cells)
    {
        rows.Add((file, id, cells.ToDictionary(cell => cell.Column, cell => cell.Value, StringComparer.Ordinal)));
        return this;
    }

    public RecordDrawing Candidate(string id, string name, params (string Column, string Value)[] cells) =>
        Add(SourceCatalogue.Candidates, id, [("full_name", name), ("family_name", name.Split(' ')[^1]), ("created_at", "2026-05-01T10:00:00Z"), .. Home(cells)]);

    public RecordDrawing Worker(string id, string name, params (string Column, string Value)[] cells) =>
        Add(SourceCatalogue.Workers, id, [("full_name", name), ("family_name", name.Split(' ')[^1]), .. Start(cells), .. Home(cells)]);

    /// <summary>A copy with the rows in another order; the same seed gives the same order.</summary>
    public RecordDrawing Shuffled(int seed)
    {
        var random = new Random(seed);
        var copy = new RecordDrawing();
        copy.rows.AddRange(rows.OrderBy(_ => random.Next()));
        return copy;
    }

    public RecordSet Build()
    {
        var pool = new ValuePool();
        var tables = rows.GroupBy(row => row.File).Select(group =>
        {
            var builder = new RecordTableBuilder(group.Key, pool);
            foreach (var (file, id, cells) in group)
            {
                string Text(SourceColumn column) => column.Name == "record_id" ? id : cells.GetValueOrDefault(column.Name, "");
                builder.Add(id, [.. file.Columns.Select(Text)], [.. file.Columns.Select(column => Key(column, Text(column)))], []);
            }
            return builder.Build(isDelivered: true, Now);
        }).ToList();
        return new RecordSet(pool, tables, Now);
    }

    // "12 Elm|5|Boston" stands for street, unit and city.
    private static (string, string)[] Home((string Column, string Value)[] cells) =>
        [.. cells.SelectMany<(string Column, string Value), (string, string)>(cell =>
        {
            if (cell.Column != "home") return [cell];
            string[] parts = cell.Value.Split('|');
            string premises = $"{parts[0]}|{parts[2]}";
            return
            [
                ("street", parts[0]), ("unit", parts[1]), ("city", parts[2]), (SourceColumn.AddressPremises, premises), (SourceColumn.AddressLine, cell.Value),
                (SourceColumn.AddressUnit, parts[1].Length > 0 ? $"{premises}|#{parts[1]}" : ""),
            ];
        })];

    private static (string, string)[] Start((string Column, string Value)[] cells) =>
        cells.Any(cell => cell.Column == "start_date") ? [] : [("start_date", "2026-05-10")];

    private static string Key(SourceColumn column, string text) => column.Kind switch
    {
        _ when text.Length == 0 => "",
        ValueKind.PersonName => PersonName.Normalise(text).Key,
        ValueKind.OrganisationName => text.ToLower(CultureInfo.InvariantCulture),
        _ => text,
    };
}

using System.Globalization;
using Investigations.Graph.Model;

namespace Investigations.Api.Demo.Packs;

/// <summary>An earlier export of a world: rows that came later are left out, and what ended later has not ended.</summary>
internal sealed class Cut(DateTime exportedAt)
{
    // The first of these that a row fills says when the row came; rows without any came with the row they belong to.
    private static readonly string[] Begins =
    [
        "created_at", "submitted_at", "started_at", "taken_at", "start_date", "changed_at", "valid_from", "paid_at", "at", "performed_at", "assigned_from",
        "requested_at", "shipped_at", "enrolled_at", "first_seen", "authored_at", "received_at", "reported_at", "declared_at",
    ];

    private static readonly string[] Owners =
    [
        "candidate_id", "worker_id", "subject_id", "account_id", "code_account_id", "shipment_id", "pay_destination_id", "assigned_worker_id", "verification_id",
        "worker_id_a", "worker_id_b",
    ];

    // What ends a row, and what is only known with the end.
    private static readonly (string Column, string With)[] Ends =
    [
        ("end_date", "end_reason"), ("valid_to", ""), ("ended_at", ""), ("assigned_to", ""), ("shipped_at", ""), ("delivered_at", "received_by"), ("disabled_at", ""),
    ];

    private static readonly string[] Lasts = ["last_seen", "last_used_at"];
    private static readonly string[] Files = ["resume_file", "submission_file", "starter_file", "text_file", "file"];
    private readonly HashSet<string> later = new(StringComparer.Ordinal);
    private readonly HashSet<string> laterRows = new(StringComparer.Ordinal);
    private readonly HashSet<string> named = new(StringComparer.Ordinal);

    /// <summary>When it was exported.</summary>
    public DateTime ExportedAt => exportedAt;

    /// <summary>True when the row had come by then; its cells are then set back to what they were.</summary>
    /// <param name="file">The file of the row.</param>
    /// <param name="positions">Where each column stands.</param>
    /// <param name="cells">The row.</param>
    public bool Admits(SourceFile file, IReadOnlyDictionary<string, int> positions, string[] cells)
    {
        string Cell(string column) => positions.TryGetValue(column, out int at) ? cells[at] : "";
        string began = Begins.Select(Cell).FirstOrDefault(cell => cell.Length > 0) ?? "";
        if (IsLater(began) || Owners.Any(owner => later.Contains(Cell(owner))))
        {
            later.Add(cells[0]);
            laterRows.Add(file.Name + "#" + cells[0]);
            return false;
        }
        foreach (var (column, with) in Ends)
        {
            if (!IsLater(Cell(column))) continue;
            cells[positions[column]] = "";
            if (positions.TryGetValue(with, out int at)) cells[at] = "";
        }
        foreach (string column in Lasts.Where(column => IsLater(Cell(column)))) cells[positions[column]] = Moment.Utc(exportedAt);
        foreach (string column in Files) named.Add(Cell(column));
        return true;
    }

    /// <summary>True when a row, named as <c>file#id</c> with or without its column, had come by then.</summary>
    public bool Has(string row) => !laterRows.Contains(row.Split(':')[0]);

    /// <summary>Removes the texts and pictures of a pack that only rows which came later name.</summary>
    public void RemoveUnnamed(string packFolder)
    {
        foreach (string path in Directory.EnumerateFiles(packFolder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string name = Path.GetRelativePath(packFolder, path).Replace('\\', '/');
            if (name.Contains('/', StringComparison.Ordinal) && !named.Contains(name)) File.Delete(path);
        }
    }

    private bool IsLater(string cell) =>
        DateTimeOffset.TryParse(cell, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) && at.UtcDateTime > exportedAt;
}

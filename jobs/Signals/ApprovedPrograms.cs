using Investigations.Graph.Model;

namespace Investigations.Jobs.Signals;

/// <summary>What IT has approved: by hash where the list gives one, else by name within its scope.</summary>
internal sealed class ApprovedPrograms
{
    private readonly HashSet<string> hashes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> scopes = new(StringComparer.OrdinalIgnoreCase);

    public ApprovedPrograms(RecordTable table)
    {
        for (int row = 0; row < table.Count; row++)
        {
            if (table["sha256"].KeyCode(row) != 0) hashes.Add(table["sha256"].Key(row));
            else scopes[table["name"].Text(row).Trim()] = table["scope"].Text(row);
        }
    }

    /// <summary>True when a row of software is approved for someone of a department ("" when unknown).</summary>
    public bool Covers(RecordTable software, int row, string department)
    {
        if (hashes.Contains(software["sha256"].Key(row))) return true;
        if (!scopes.TryGetValue(software["name"].Text(row).Trim(), out string? scope)) return false;
        bool isForAll = scope.Length == 0 || scope.StartsWith("all", StringComparison.OrdinalIgnoreCase);
        return isForAll || (department.Length > 0 && scope.Contains(department, StringComparison.OrdinalIgnoreCase));
    }
}

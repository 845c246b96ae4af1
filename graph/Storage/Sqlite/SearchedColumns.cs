using Investigations.Graph.Model;

namespace Investigations.Graph.Storage.Sqlite;

/// <summary>Which texts of a record can be searched: what people would paste or type, not times, amounts, hashes and closed lists.</summary>
internal static class SearchedColumns
{
    /// <summary>Identifiers that a file repeats in nearly every row; they name a type of thing, not a thing.</summary>
    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        "platform", "national_id_type", "wallet_asset", "service", "carrier", "vendor_id", "product_id", "host", "entitlement", "severity",
        "category", "code", "sha", "asn", "requisition_id",
    };

    private static readonly int[][] ByFile = [[], .. SourceCatalogue.All.Select(Of)];

    /// <summary>Gathers the searched texts of a record; one that is part of a name before it is left out.</summary>
    public static void Gather(SourceFile file, string[] cells, string[] keys, List<string> into)
    {
        into.Clear();
        foreach (int position in ByFile[file.Number])
        {
            string cell = cells[position], key = keys[position];
            if (cell.Length == 0) continue;
            switch (file.Columns[position].Kind)
            {
                case ValueKind.Phone or ValueKind.Ip or ValueKind.Mac:
                    into.Add(key.Length > 0 ? key : cell);
                    break;
                case ValueKind.Email or ValueKind.Serial or ValueKind.Imei:
                    into.Add(cell);
                    if (key.Length > 0 && !string.Equals(key, cell, StringComparison.OrdinalIgnoreCase)) into.Add(key);
                    break;
                case ValueKind.PersonName when into.Exists(text => text.Contains(cell, StringComparison.Ordinal)):
                    break;
                default:
                    into.Add(cell);
                    break;
            }
        }
    }

    private static int[] Of(SourceFile file) =>
        [.. Enumerable.Range(0, file.Columns.Count).Where(i => IsSearched(file.Columns[i]))];

    private static bool IsSearched(SourceColumn column)
    {
        if (column.IsDerived) return column.Name is SourceColumn.AddressLine;
        return column.Kind switch
        {
            ValueKind.PersonName or ValueKind.OrganisationName or ValueKind.Email or ValueKind.Phone or ValueKind.Domain or ValueKind.Handle
                or ValueKind.Url or ValueKind.Ip or ValueKind.Mac or ValueKind.Serial or ValueKind.Imei or ValueKind.Wallet => true,
            ValueKind.Identifier => column.Name is not "record_id" && !Types.Contains(column.Name),
            _ => column.Name is "note",
        };
    }
}

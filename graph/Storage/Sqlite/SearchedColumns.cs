using Investigations.Graph.Model;

namespace Investigations.Graph.Storage.Sqlite;

/// <summary>Which columns of a file can be searched: what people would paste or type, not times, amounts, hashes and closed lists.</summary>
internal static class SearchedColumns
{
    /// <summary>Identifiers that a file repeats in nearly every row; they name a type of thing, not a thing.</summary>
    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        "platform", "national_id_type", "wallet_asset", "service", "carrier", "vendor_id", "product_id", "host", "entitlement", "severity",
        "category", "code", "sha", "asn", "requisition_id",
    };

    private static readonly int[][] ByFile = [[], .. SourceCatalogue.All.Select(Of)];

    /// <summary>The positions of the searched columns of a file.</summary>
    public static ReadOnlySpan<int> Positions(SourceFile file) => ByFile[file.Number];

    /// <summary>True when the key of a column is searched beside its text, because people write it either way.</summary>
    public static bool IsKeySearched(SourceColumn column) => column.Kind
        is ValueKind.Email or ValueKind.Phone or ValueKind.Handle or ValueKind.Mac or ValueKind.Ip or ValueKind.Serial or ValueKind.Imei;

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

using Investigations.Graph.Model;

namespace Investigations.Graph.Ingestion;

/// <summary>Keys of the postal address of a row.</summary>
internal static class AddressKeys
{
    /// <summary>Sets the derived address columns from street, unit, city, region, postcode and country.</summary>
    public static void Set(RowCells row)
    {
        string line = string.Join(", ", new[] { row["street"], row["unit"], row["city"], row["region"], row["postcode"], row["country"] }.Where(part => part.Length > 0));
        string unit = row["unit"].Length > 0 && row["street"].Length > 0 ? Fold(line) : "";
        string premises = row["street"].Length > 0 ? Fold(line.Replace(row["unit"].Length > 0 ? ", " + row["unit"] : "\0", "", StringComparison.Ordinal)) : "";
        row.Set(SourceColumn.AddressUnit, unit);
        row.Set(SourceColumn.AddressPremises, premises);
        row.Set(SourceColumn.AddressClass, line.Length > 0 ? "unknown" : "", line.Length > 0 ? "unknown" : "");
        row.Set(SourceColumn.AddressLine, line, line);
    }

    /// <summary>The key of an address on one line: with its unit when it has one, else of the building; "" when it cannot be read.</summary>
    public static string OfLine(string text, string region) => region.Length == 0 ? "" : Fold(text);

    private static string Fold(string text) => text.Trim().ToUpperInvariant();
}

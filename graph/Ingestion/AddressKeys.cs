using Investigations.Graph.Model;
using Investigations.Graph.Normalisation;

namespace Investigations.Graph.Ingestion;

/// <summary>Keys of the postal address of a row.</summary>
internal static class AddressKeys
{
    /// <summary>Sets the derived address columns from street, unit, city, region, postcode and country. A box is the most exact place there is.</summary>
    public static void Set(RowCells row)
    {
        if (row["street"].Length + row["unit"].Length + row["city"].Length + row["region"].Length + row["postcode"].Length == 0) return;
        var address = PostalAddress.Normalise(row["street"], row["unit"], row["city"], row["region"], row["postcode"], row["country"]);
        string place = address.Class.ToString().ToLowerInvariant();
        string unit = address.BoxKey.Length > 0 ? address.BoxKey : address.HasUnit ? address.UnitKey : "";
        row.Set(SourceColumn.AddressUnit, CellKeys.Linking(unit, address.IsPlaceholder));
        row.Set(SourceColumn.AddressPremises, CellKeys.Linking(address.PremisesKey, address.IsPlaceholder));
        row.Set(SourceColumn.AddressClass, place, place);
        row.Set(SourceColumn.AddressLine, address.Display, address.Display);
    }

    /// <summary>The key of an address on one line: of its box, its unit or its building; "" when it cannot be read.</summary>
    public static string OfLine(string text) =>
        PostalAddress.TryParseLine(text, out var address) && !address!.IsPlaceholder ? address.Key : "";
}

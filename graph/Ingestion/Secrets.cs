using Investigations.Graph.Model;
using Investigations.Graph.Normalisation;

namespace Investigations.Graph.Ingestion;

/// <summary>What people see in place of a number that is not stored.</summary>
internal static class Secrets
{
    // Columns of the contract that hold secrets, and what other systems call the same: an unknown column of such a name is masked too.
    private static readonly HashSet<string> Names = new(
        SourceCatalogue.All.SelectMany(file => file.Columns).Where(column => column.IsSecret && column.Name != "number").Select(column => column.Name)
            .Concat(["ssn", "sin", "tax_id", "passport_number", "document_number", "nhs_no"]), StringComparer.OrdinalIgnoreCase);

    /// <summary>True for names of columns whose text may not be kept.</summary>
    public static bool IsSecretName(string column) => Names.Contains(column);

    /// <summary>Four stars and the last four letters or digits; only the stars when the text is too short to show any of it.</summary>
    public static string Mask(string text)
    {
        if (string.IsNullOrWhiteSpace(text)) return "";
        return MaskedValue.TryNormalise(text, out var masked) ? masked.Value : "****" + KeyedHash.LastFour(text);
    }
}

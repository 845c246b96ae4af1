using Investigations.Graph.Model;
using Investigations.Graph.Normalisation;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals;

/// <summary>Domains of watch-lists, and the domain of a web address.</summary>
internal static class WatchedDomains
{
    /// <summary>Every listed domain with the first entry that lists it.</summary>
    public static Dictionary<string, EvidenceRef> Of(SignalInput input)
    {
        var table = input.Records[Watchlist];
        var found = new Dictionary<string, EvidenceRef>(StringComparer.Ordinal);
        for (int row = 0; row < table.Count; row++)
        {
            if (table["kind"].Key(row) == "domain" && table[SourceColumn.SubjectKey].KeyCode(row) != 0)
                found.TryAdd(table[SourceColumn.SubjectKey].Key(row), table.Evidence(row, "value"));
        }
        return found;
    }

    /// <summary>The registrable domain of a web address or host; "" when there is none or it is a placeholder.</summary>
    public static string DomainOf(string address)
    {
        int scheme = address.IndexOf("://", StringComparison.Ordinal);
        string rest = scheme >= 0 ? address[(scheme + 3)..] : address;
        int end = rest.IndexOfAny(['/', '?', '#', ':']);
        return DomainName.TryNormalise(end >= 0 ? rest[..end] : rest, out var domain) && !domain.IsPlaceholder ? domain.Registrable : "";
    }
}

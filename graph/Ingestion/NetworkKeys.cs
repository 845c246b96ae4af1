using Investigations.Graph.Model;
using Investigations.Graph.Normalisation;

namespace Investigations.Graph.Ingestion;

/// <summary>Keys of addresses and names in networks and on platforms.</summary>
internal static class NetworkKeys
{
    /// <summary>The key; "" for placeholders; null when it cannot be read.</summary>
    public static string? Of(SourceColumn column, string text) => column.Kind switch
    {
        ValueKind.Ip => IpAddress.TryNormalise(text, out var ip) ? ip.Value : null,
        ValueKind.Cidr => IpNetwork.TryNormalise(text, out var network) ? network.Value : null,
        ValueKind.CidrList => List(text, item => IpNetwork.TryNormalise(item, out var network) ? network.Value : null),
        ValueKind.Mac => Mac(text),
        ValueKind.MacList => List(text, Mac),
        ValueKind.Domain => DomainName.TryNormalise(text, out var domain) ? CellKeys.Linking(domain.Registrable, domain.IsPlaceholder) : null,
        ValueKind.Url => Url(text),
        _ => HandleName.TryNormalise(text, column.Name + ".com", out var handle) ? CellKeys.Linking(handle.Key, handle.IsPlaceholder) : null,
    };

    private static string? Mac(string text) => MacAddress.TryNormalise(text, out var mac) ? CellKeys.Linking(mac.Value, mac.IsPlaceholder) : null;

    private static string? List(string text, Func<string, string?> read)
    {
        bool isReadable = true;
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        foreach (string item in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string? key = read(item);
            isReadable &= key is not null;
            if (!string.IsNullOrEmpty(key)) keys.Add(key);
        }
        return isReadable || keys.Count > 0 ? string.Join(';', keys) : null;
    }

    private static string? Url(string text)
    {
        string trimmed = text.Trim();
        string whole = trimmed.Contains("://", StringComparison.Ordinal) ? trimmed : "https://" + trimmed;
        if (!Uri.TryCreate(whole, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.IdnHost.Length == 0) return null;
        string host = uri.IdnHost.ToLowerInvariant();
        if (host.StartsWith("www.", StringComparison.Ordinal)) host = host[4..];
        return host + uri.AbsolutePath.TrimEnd('/').ToLowerInvariant();
    }
}

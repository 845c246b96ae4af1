using System.Text.Json;
using Investigations.Api.Schema;

namespace Investigations.Api.Transport;

/// <summary>Reads the body of a request, strictly.</summary>
internal static class GraphRequestReader
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 32 };

    /// <summary>Reads at most <see cref="GateLimits.Bytes"/>.</summary>
    /// <exception cref="GateException">The body is too long, or not one JSON object with a text query.</exception>
    public static async Task<GraphRequest> ReadAsync(Stream body, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[GateLimits.Bytes + 1];
        int length = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        if (length > GateLimits.Bytes) throw new GateException(ErrorCodes.RequestTooLong, $"A request may have {GateLimits.Bytes} bytes.");
        try
        {
            // The request lives on its clone: the buffer need not be kept.
            using var json = JsonDocument.Parse(buffer.AsMemory(0, length), Strict);
            return Read(json.RootElement.Clone());
        }
        catch (JsonException)
        {
            throw Unreadable("The body is not JSON, is nested too deep or has a key twice.");
        }
    }

    private static GraphRequest Read(JsonElement root)
    {
        if (root.ValueKind is not JsonValueKind.Object) throw Unreadable("Send one request as a JSON object; lists of requests are not taken.");
        if (!root.TryGetProperty("query", out var query) || query.ValueKind is not JsonValueKind.String) throw Unreadable("'query' must be a text.");
        var variables = Optional(root, "variables", JsonValueKind.Object);
        var name = Optional(root, "operationName", JsonValueKind.String);
        Optional(root, "extensions", JsonValueKind.Object);
        return new GraphRequest(query.GetString()!, variables, name.ValueKind is JsonValueKind.String ? name.GetString() : null);
    }

    private static JsonElement Optional(JsonElement root, string name, JsonValueKind kind)
    {
        if (!root.TryGetProperty(name, out var value) || value.ValueKind is JsonValueKind.Null) return default;
        return value.ValueKind == kind ? value : throw Unreadable($"'{name}' must be {(kind is JsonValueKind.Object ? "an object" : "a text")}.");
    }

    private static GateException Unreadable(string message) => new(ErrorCodes.RequestUnreadable, message);
}

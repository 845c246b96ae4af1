using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Investigations.Api.Transport;

/// <summary>Picks how to answer from the Accept header, as GraphQL over HTTP says.</summary>
/// <remarks>Types are compared as text: matching by suffix would take <c>application/json</c> for <c>application/graphql-response+json</c>.</remarks>
internal static class Negotiation
{
    /// <summary>The type the client likes best of those we write; null when it takes none of them.</summary>
    /// <param name="accept">The header; empty means anything.</param>
    public static MediaType? Pick(StringValues accept)
    {
        if (StringValues.IsNullOrEmpty(accept)) return MediaType.Json;
        if (!MediaTypeHeaderValue.TryParseList(accept, out var wishes)) return null;
        return wishes.Where(wish => wish.Quality is not 0).OrderByDescending(wish => wish.Quality ?? 1)
            .Select(wish => Ours(wish.MediaType)).FirstOrDefault(type => type is not null);
    }

    /// <summary>The header of an answer.</summary>
    public static string Header(MediaType type) => type switch
    {
        MediaType.GraphResponse => "application/graphql-response+json; charset=utf-8",
        MediaType.EventStream => "text/event-stream",
        _ => "application/json; charset=utf-8",
    };

    private static MediaType? Ours(StringSegment type) => type.Value?.ToLowerInvariant() switch
    {
        "application/graphql-response+json" => MediaType.GraphResponse,
        "application/json" or "application/*" or "*/*" => MediaType.Json,
        "text/event-stream" => MediaType.EventStream,
        _ => null,
    };
}

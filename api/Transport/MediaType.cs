namespace Investigations.Api.Transport;

/// <summary>How an answer is written.</summary>
internal enum MediaType
{
    /// <summary><c>application/json</c>: status 200 for all that could be read as a request.</summary>
    Json,

    /// <summary><c>application/graphql-response+json</c>: status 400 when nothing was executed.</summary>
    GraphResponse,

    /// <summary><c>text/event-stream</c>: one event for each result.</summary>
    EventStream,
}

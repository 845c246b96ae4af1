using System.Text.Json;

namespace Investigations.Api.Transport;

/// <summary>A request as GraphQL over HTTP writes it.</summary>
/// <param name="Document">The text of the document.</param>
/// <param name="Variables">An object, or undefined when there are none.</param>
/// <param name="OperationName">Which operation to run; null when there is one.</param>
internal sealed record GraphRequest(string Document, JsonElement Variables, string? OperationName);

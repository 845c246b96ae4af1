using Investigations.Api.Schema;

namespace Investigations.Api.Transport;

/// <summary>What stands in for an exception in an answer, so that nothing of it leaks.</summary>
/// <param name="code">One of <see cref="ErrorCodes"/>.</param>
/// <param name="message">For people.</param>
/// <param name="correlationId">Finds the exception in the log; null when there is nothing to find.</param>
internal sealed class MaskedFault(string code, string message, string? correlationId) : Exception(message)
{
    /// <summary>One of <see cref="ErrorCodes"/>.</summary>
    public string Code { get; } = code;

    /// <summary>Finds the exception in the log; null when there is nothing to find.</summary>
    public string? CorrelationId { get; } = correlationId;
}

using Investigations.Api.Schema;

namespace Investigations.Api.Transport;

/// <summary>The gate refuses a document.</summary>
/// <param name="code">One of <see cref="ErrorCodes"/>.</param>
/// <param name="message">What the limit is, for people.</param>
internal sealed class GateException(string code, string message) : Exception(message)
{
    /// <summary>One of <see cref="ErrorCodes"/>.</summary>
    public string Code { get; } = code;
}

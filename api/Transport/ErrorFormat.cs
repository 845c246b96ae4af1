using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using Investigations.Api.Schema;

namespace Investigations.Api.Transport;

/// <summary>How errors look to clients: a message without names they did not send, a code, and a correlation id for faults of ours.</summary>
internal sealed class ErrorFormat : IErrorInfoProvider
{
    /// <inheritdoc/>
    public ErrorInfo GetInfo(ExecutionError executionError)
    {
        var extensions = new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = CodeOf(executionError) };
        if (executionError.InnerException is MaskedFault { CorrelationId: { } correlationId }) extensions.Add("correlationId", correlationId);
        return new ErrorInfo { Message = WithoutSuggestion(executionError.Message), Extensions = extensions };
    }

    private static string CodeOf(ExecutionError error) => error switch
    {
        { InnerException: MaskedFault fault } => fault.Code,
        SyntaxError => ErrorCodes.DocumentUnreadable,
        InvalidVariableError => ErrorCodes.VariableInvalid,
        DocumentError => ErrorCodes.DocumentInvalid,
        { InnerException: OperationCanceledException } => ErrorCodes.Stopped,
        { Code: { } code } when error.GetType() == typeof(ExecutionError) => code,
        _ => ErrorCodes.Internal,
    };

    private static string WithoutSuggestion(string message) =>
        message.IndexOf(" Did you mean", StringComparison.Ordinal) is var at and >= 0 ? message[..at] : message;
}

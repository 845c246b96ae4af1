using GraphQL;

namespace Investigations.Api.Schema;

/// <summary>Makes errors that say what was wrong with a request.</summary>
internal static class Refusal
{
    /// <summary>An error with a code of <see cref="ErrorCodes"/>.</summary>
    /// <param name="code">The code.</param>
    /// <param name="message">What to do, for people; holds no personal value.</param>
    public static ExecutionError Of(string code, string message) => new(message) { Code = code };
}

namespace Investigations.Api.Commands;

/// <summary>A command was used wrongly: exit code 2.</summary>
/// <param name="message">What is wrong and what to do.</param>
internal sealed class UsageException(string message) : Exception(message);

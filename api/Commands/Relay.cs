namespace Investigations.Api.Commands;

/// <summary>Passes progress on at once, on the thread that reports it.</summary>
/// <param name="pass">Where to.</param>
/// <typeparam name="T">What is reported.</typeparam>
internal sealed class Relay<T>(Action<T> pass) : IProgress<T>
{
    /// <inheritdoc/>
    public void Report(T value) => pass(value);
}

namespace Investigations.Api.Commands;

/// <summary>Settings are wrong; all that are, at once.</summary>
/// <param name="faults">One line each: where, what, and what is allowed.</param>
internal sealed class SettingsException(IReadOnlyList<string> faults) : Exception(string.Join(Environment.NewLine, faults))
{
    /// <summary>One line each.</summary>
    public IReadOnlyList<string> Faults { get; } = faults;
}

namespace Investigations.Jobs.Resolution.Tables;

/// <summary>Files or options that no table can be read from; nothing was read.</summary>
/// <param name="faults">Everything that is wrong, each with what to do.</param>
internal sealed class TableFaultException(IReadOnlyList<string> faults) : Exception(string.Join(Environment.NewLine, faults))
{
    /// <summary>Everything that is wrong, each with what to do.</summary>
    public IReadOnlyList<string> Faults => faults;
}

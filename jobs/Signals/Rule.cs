using Investigations.Graph.Model;

namespace Investigations.Jobs.Signals;

/// <summary>An indicator whose evaluation is one static function.</summary>
internal sealed class Rule(IndicatorDescription description, Func<IndicatorDescription, SignalInput, IEnumerable<Signal>> evaluate) : IIndicator
{
    /// <inheritdoc/>
    public IndicatorDescription Description => description;

    /// <inheritdoc/>
    public IEnumerable<Signal> Evaluate(SignalInput input) => evaluate(description, input);
}

using Investigations.Graph.Model;

namespace Investigations.Jobs.Signals;

/// <summary>A rule of the catalogue. Pure: reads its input, writes nothing, never the clock.</summary>
public interface IIndicator
{
    /// <summary>What it is, what it needs, and what would refute it.</summary>
    IndicatorDescription Description { get; }

    /// <summary>Every firing; the order does not matter, the run sorts.</summary>
    IEnumerable<Signal> Evaluate(SignalInput input);
}

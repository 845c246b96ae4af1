using Investigations.Graph.Model;

namespace Investigations.Jobs.Signals;

/// <summary>Evaluates the whole catalogue.</summary>
public static class IndicatorRun
{
    /// <summary>Every signal in ordinal order of its id, and what each indicator said in the order of the catalogue.</summary>
    public static (IReadOnlyList<Signal> Signals, IReadOnlyList<IndicatorOutcome> Outcomes) Evaluate(SignalInput input, IReadOnlyList<IIndicator> catalogue)
    {
        var signals = new List<Signal>();
        var outcomes = new List<IndicatorOutcome>(catalogue.Count);
        foreach (var indicator in catalogue)
        {
            var description = indicator.Description;
            string? missing = description.Needs.Missing(input.Records);
            var fired = missing is null ? indicator.Evaluate(input).DistinctBy(signal => signal.Id).ToList() : [];
            signals.AddRange(fired);
            outcomes.Add(new IndicatorOutcome(description.Code, fired.Count, missing, description.Needs.FreshAt(input.Records)));
        }
        signals.Sort((a, b) => string.CompareOrdinal(a.Id, b.Id));
        return (signals, outcomes);
    }
}

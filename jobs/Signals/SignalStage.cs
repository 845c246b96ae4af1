using Investigations.Graph.Model;
using Investigations.Graph.Normalisation;
using Investigations.Graph.Storage;

namespace Investigations.Jobs.Signals;

/// <summary>Evaluates the indicator catalogue on what resolution and correlation left.</summary>
public sealed class SignalStage(Thresholds thresholds, TimeProvider clock) : IStage
{
    /// <inheritdoc/>
    public string Name => "signal";

    /// <inheritdoc/>
    public async ValueTask<StageOutcome> RunAsync(IGraphStore store, long run, CancellationToken cancellationToken = default)
    {
        long began = clock.GetTimestamp();
        var records = await store.RecordsAsync(SourceCatalogue.All, AsOf.Now, cancellationToken);
        var input = new SignalInput(
            records, await store.TextsAsync(cancellationToken), await store.IdentitiesAsync(cancellationToken),
            await store.AssociationsAsync(cancellationToken), IpIntelligence.From(records), thresholds);
        var (signals, outcomes) = IndicatorRun.Evaluate(input, IndicatorCatalogue.All);
        var hints = WorkPatterns.Hints(input);
        await store.ReplaceSignalsAsync(run, [.. signals.Concat(hints).OrderBy(signal => signal.Id, StringComparer.Ordinal)], outcomes, cancellationToken);
        return new StageOutcome(Name, clock.GetElapsedTime(began),
        [
            new("indicators computed", outcomes.Count(outcome => outcome.NotComputableBecause is null)),
            new("indicators not computable", outcomes.Count(outcome => outcome.NotComputableBecause is not null)),
            new("hints", hints.Count),
            new("signals", signals.Count),
        ], []);
    }
}

using System.Globalization;
using Investigations.Graph.Model;
using Investigations.Graph.Storage;

namespace Investigations.Graph.Operations;

/// <summary>A store whose every change is named in the audit log, with who makes it and why, before it is made.</summary>
/// <remarks>
/// The entry comes first, so that nothing is ever changed without one; a change that fails after it leaves an entry of an attempt.
/// Batches of an import are entered together at its end, under the number its beginning gave. Disposing leaves the log open.
/// </remarks>
/// <param name="inner">The store.</param>
/// <param name="log">The log.</param>
/// <param name="actor">A user, key or command.</param>
/// <param name="why">The purpose stated.</param>
public sealed partial class AuditedGraphStore(IGraphStore inner, IAuditLog log, string actor, string why) : IGraphStore
{
    private long recordCount;
    private long rejectCount;
    private long closedCount;

    /// <inheritdoc/>
    public async ValueTask<long> BeginImportAsync(ImportSource source, CancellationToken cancellationToken = default)
    {
        await NoteAsync("import.begin", source.Tenant, [], cancellationToken);
        return await inner.BeginImportAsync(source, cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask WriteAsync(ImportBatch batch, CancellationToken cancellationToken = default)
    {
        await inner.WriteAsync(batch, cancellationToken);
        Interlocked.Add(ref recordCount, batch.Records.Count);
        Interlocked.Add(ref rejectCount, batch.Rejects.Count);
    }

    /// <inheritdoc/>
    public async ValueTask CloseAsync(long import, SourceFile file, IReadOnlyCollection<string> recordIds, CancellationToken cancellationToken = default)
    {
        await inner.CloseAsync(import, file, recordIds, cancellationToken);
        Interlocked.Add(ref closedCount, recordIds.Count);
    }

    /// <inheritdoc/>
    public async ValueTask EndImportAsync(ImportOutcome outcome, CancellationToken cancellationToken = default)
    {
        await NoteAsync(
            "import.end", Number(outcome.Import),
            [
                new("closed", Interlocked.Exchange(ref closedCount, 0)), new("records", Interlocked.Exchange(ref recordCount, 0)),
                new("rejects", Interlocked.Exchange(ref rejectCount, 0)),
            ],
            cancellationToken);
        await inner.EndImportAsync(outcome, cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask<long> BeginRunAsync(DateTimeOffset dataNow, CancellationToken cancellationToken = default)
    {
        await NoteAsync("run.begin", "", [], cancellationToken);
        return await inner.BeginRunAsync(dataNow, cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask EndStageAsync(long run, StageOutcome outcome, CancellationToken cancellationToken = default)
    {
        await NoteAsync($"run.{outcome.Stage}", Number(run), outcome.Counts, cancellationToken);
        await inner.EndStageAsync(run, outcome, cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask EndRunAsync(long run, CancellationToken cancellationToken = default)
    {
        await NoteAsync("run.end", Number(run), [], cancellationToken);
        await inner.EndRunAsync(run, cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask<HeldJudgement> AddJudgementAsync(Judgement judgement, long? seen = null, CancellationToken cancellationToken = default)
    {
        await NoteAsync(judgement.Author, $"judgement.{judgement.Verdict.ToString().ToLowerInvariant()}", $"{judgement.A} {judgement.B}", cancellationToken);
        return await inner.AddJudgementAsync(judgement, seen, cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask<bool> UndoJudgementAsync(long number, string author, CancellationToken cancellationToken = default)
    {
        await NoteAsync(author, "judgement.undo", Number(number), cancellationToken);
        return await inner.UndoJudgementAsync(number, author, cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask ReplaceIdentitiesAsync(long run, Identities identities, CancellationToken cancellationToken = default)
    {
        await NoteAsync(
            "replace.identities", Number(run), [new("judgements", identities.Judgements.Count), new("people", identities.People.Count)], cancellationToken);
        await inner.ReplaceIdentitiesAsync(run, identities, cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask ReplaceAssociationsAsync(long run, Associations associations, CancellationToken cancellationToken = default)
    {
        await NoteAsync(
            "replace.associations", Number(run),
            [new("entities", associations.Entities.Count), new("links", associations.Links.Count), new("ties", associations.Ties.Count)], cancellationToken);
        await inner.ReplaceAssociationsAsync(run, associations, cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask ReplaceSignalsAsync(
        long run, IReadOnlyList<Signal> signals, IReadOnlyList<IndicatorOutcome> outcomes, CancellationToken cancellationToken = default)
    {
        await NoteAsync("replace.signals", Number(run), [new("signals", signals.Count)], cancellationToken);
        await inner.ReplaceSignalsAsync(run, signals, outcomes, cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask ReplaceClustersAsync(long run, IReadOnlyList<Cluster> clusters, CancellationToken cancellationToken = default)
    {
        await NoteAsync("replace.clusters", Number(run), [new("clusters", clusters.Count)], cancellationToken);
        await inner.ReplaceClustersAsync(run, clusters, cancellationToken);
    }

    /// <summary>Closes the store; the log stays open for whoever opened it.</summary>
    public ValueTask DisposeAsync() => inner.DisposeAsync();

    private async ValueTask NoteAsync(
        string action, string subject, IReadOnlyList<KeyValuePair<string, long>> counts, CancellationToken cancellationToken) =>
        await log.AppendAsync(actor, action, subject, why, counts, cancellationToken);

    // A judgement is its author's own act, whoever opened the store.
    private async ValueTask NoteAsync(string author, string action, string subject, CancellationToken cancellationToken) =>
        await log.AppendAsync(author, action, subject, why, [], cancellationToken);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}

using System.Threading.Channels;
using Investigations.Graph.Model;
using Investigations.Graph.Normalisation;
using Investigations.Graph.Storage;

namespace Investigations.Graph.Ingestion;

/// <summary>Imports source packs into a store. A pack is read and normalised while the batch before is written.</summary>
/// <remarks>Stopped at any point and started again, an import loses and doubles nothing: rows that are known and equal are passed over.</remarks>
/// <param name="store">Takes the records; used by one import at a time.</param>
/// <param name="hash">Hashes secrets under the tenant's key.</param>
/// <param name="time">The clock.</param>
/// <param name="options">How large batches and packs may be.</param>
public sealed class PackImporter(IImportStore store, KeyedHash hash, TimeProvider time, ImportOptions options)
{
    /// <summary>Imports one pack.</summary>
    /// <param name="path">A folder with pack.json, or a .zip of it.</param>
    /// <param name="progress">Told how far it is; may be null.</param>
    /// <param name="cancellationToken">Stops it; what is written stands.</param>
    /// <exception cref="PackRefusedException">The pack cannot be read as a whole; nothing was written.</exception>
    /// <exception cref="InvalidOperationException">The store belongs to another tenant.</exception>
    /// <exception cref="StoreUnavailableException">The store cannot be reached; start the import again.</exception>
    public async Task<ImportOutcome> ImportAsync(string path, IProgress<ImportProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        using var pack = SourcePack.Open(path, options.Limits);
        return await ImportAsync(pack, [], progress, cancellationToken);
    }

    /// <summary>Imports an opened pack; what was noticed while it was made comes first.</summary>
    internal async Task<ImportOutcome> ImportAsync(SourcePack pack, IReadOnlyList<ImportNotice> before, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var startedAt = time.GetUtcNow();
        long import = await store.BeginImportAsync(pack.Source, cancellationToken);
        var context = ImportContext.Of(pack, hash, options);
        foreach (var notice in before) context.Notices.Add(notice.File, notice.Column, notice.Code, notice.Example, notice.Message, notice.Count);
        var run = new PackRun(context);
        await PumpAsync(run, import, progress, cancellationToken);
        var outcome = new ImportOutcome(import, pack.Source, run.Outcomes, context.Notices.All, startedAt, time.GetUtcNow());
        await store.EndImportAsync(outcome, cancellationToken);
        return outcome;
    }

    /// <summary>Reads a pack as an import would into an empty store, and writes nothing.</summary>
    /// <param name="path">A folder with pack.json, or a .zip of it.</param>
    /// <param name="hash">Hashes secrets.</param>
    /// <param name="time">The clock.</param>
    /// <param name="options">How many records to show, and how large a pack may be.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="PackRefusedException">The pack cannot be read as a whole.</exception>
    public static async Task<DryRunOutcome> DryRunAsync(string path, KeyedHash hash, TimeProvider time, ImportOptions options, CancellationToken cancellationToken = default)
    {
        var startedAt = time.GetUtcNow();
        using var pack = SourcePack.Open(path, options.Limits);
        var context = ImportContext.Of(pack, hash, options);
        var run = new PackRun(context);
        var sample = new List<SourceRecord>();
        var rejects = new List<RejectedRecord>();
        ValueTask Show(ImportBatch batch)
        {
            sample.AddRange(batch.Records.Take(options.SampleRecords - sample.Count(record => record.File == batch.File)));
            rejects.AddRange(batch.Rejects.Take(options.SampleRecords - rejects.Count(reject => reject.File == batch.File.Name)));
            return ValueTask.CompletedTask;
        }
        await run.ReadAsync(0, _ => ValueTask.FromResult(new KnownRecords()), Show, (_, _) => ValueTask.CompletedTask, null, cancellationToken);
        return new DryRunOutcome(new ImportOutcome(0, pack.Source, run.Outcomes, context.Notices.All, startedAt, time.GetUtcNow()), sample, rejects);
    }

    // Reading and normalising on one thread, writing on another; two batches wait between them.
    private async Task PumpAsync(PackRun run, long import, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var channel = Channel.CreateBounded<Func<ValueTask>>(new BoundedChannelOptions(2) { SingleReader = true, SingleWriter = true });
        var reading = Task.Run(() => ProduceAsync(run, import, channel.Writer, progress, stop.Token), CancellationToken.None);
        var writing = Task.Run(() => ConsumeAsync(channel.Reader, stop.Token), CancellationToken.None);
        try
        {
            await writing;
            await reading;
        }
        catch
        {
            await stop.CancelAsync();
            await reading.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            throw;
        }
    }

    private async Task ProduceAsync(
        PackRun run, long import, ChannelWriter<Func<ValueTask>> writes, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        try
        {
            await run.ReadAsync(
                import,
                file => store.KnownRecordsAsync(file, cancellationToken),
                batch => batch.Records.Count + batch.Rejects.Count + batch.Texts.Count == 0
                    ? ValueTask.CompletedTask
                    : writes.WriteAsync(() => store.WriteAsync(batch, cancellationToken), cancellationToken),
                (file, ids) => writes.WriteAsync(() => store.CloseAsync(import, file, ids, cancellationToken), cancellationToken),
                progress, cancellationToken);
            writes.Complete();
        }
        catch (Exception exception)
        {
            writes.Complete(exception);
        }
    }

    private static async Task ConsumeAsync(ChannelReader<Func<ValueTask>> writes, CancellationToken cancellationToken)
    {
        await foreach (var write in writes.ReadAllAsync(cancellationToken)) await write();
    }
}

using Investigations.Graph.Model;
using Investigations.Graph.Storage;

namespace Investigations.Graph.Ingestion;

/// <summary>Reads all files of a pack one after the other and hands on what there is to write.</summary>
internal sealed class PackRun(ImportContext context)
{
    /// <summary>What was done with each file, in ordinal order of the names.</summary>
    public IReadOnlyList<FileOutcome> Outcomes => [.. outcomes.OrderBy(outcome => outcome.File, StringComparer.Ordinal)];

    private readonly List<FileOutcome> outcomes = [];

    /// <summary>Reads the pack to its end.</summary>
    /// <param name="import">The import's number.</param>
    /// <param name="known">Gives what the store holds of a file.</param>
    /// <param name="write">Takes a batch.</param>
    /// <param name="close">Takes the ids of records that a complete file no longer has.</param>
    /// <param name="progress">Told after each batch; may be null.</param>
    /// <param name="cancellationToken">Stops between batches.</param>
    public async Task ReadAsync(
        long import, Func<SourceFile, ValueTask<KnownRecords>> known, Func<ImportBatch, ValueTask> write,
        Func<SourceFile, IReadOnlyCollection<string>, ValueTask> close, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var files = Files();
        for (int i = 0; i < files.Count; i++)
        {
            var held = await known(files[i]);
            using var reading = Open(files[i], held);
            if (reading is not { IsUsable: true }) continue;
            while (reading.ReadBatch(import) is { } batch)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await write(batch);
                progress?.Report(new ImportProgress(files[i].Name, reading.RowCount, i + 1, files.Count));
            }
            var vanished = reading.Vanished();
            if (vanished.Count > 0) await close(files[i], vanished);
            outcomes.Add(reading.Outcome(vanished.Count));
        }
        foreach (var target in context.References.Unresolved())
        {
            var held = await known(target);
            byte[] none = new byte[RowHash.Size];
            context.References.Resolve(target, id => held.Compare(id, none) != KnownState.New);
        }
        context.References.Report(context.Notices);
    }

    private FileImport? Open(SourceFile file, KnownRecords held)
    {
        try
        {
            return new FileImport(context, file, held);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or PackRefusedException)
        {
            context.Notices.Add(file.Name, "", NoticeCode.FileRefused, "", $"{file.Name} cannot be opened: {exception.Message}");
            return null;
        }
    }

    private List<SourceFile> Files()
    {
        var listed = context.Pack.Header.Files.ToHashSet(StringComparer.Ordinal);
        var present = context.Pack.Files.TopNames.ToHashSet(StringComparer.Ordinal);
        foreach (string name in listed.Concat(context.Pack.Header.Complete).Distinct(StringComparer.Ordinal).Where(name => !present.Contains(name)))
            context.Notices.Add(name, "", NoticeCode.FileMissing, "", $"pack.json names {name}, but the pack does not hold it.");
        foreach (string name in present.Where(name => name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || listed.Contains(name)))
        {
            if (SourceCatalogue.Find(name) is null)
                context.Notices.Add(name, "", NoticeCode.FileNotInContract, "", $"The contract has no file {name}; it was not imported.");
            else if (!listed.Contains(name))
                context.Notices.Add(name, "", NoticeCode.FileNotListed, "", $"pack.json does not list {name}; it was imported all the same.");
        }
        return [.. SourceCatalogue.All.Where(file => present.Contains(file.Name))];
    }
}

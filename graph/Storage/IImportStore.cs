using Investigations.Graph.Model;

namespace Investigations.Graph.Storage;

/// <summary>Takes in source records. Every write is one transaction: durable when the call returns, or not there at all.</summary>
/// <exception cref="StoreUnavailableException">The store cannot be reached; the call is safe to repeat.</exception>
public interface IImportStore
{
    /// <summary>Opens an import and gives it its number.</summary>
    /// <exception cref="InvalidOperationException">The store belongs to another tenant; the message names both.</exception>
    ValueTask<long> BeginImportAsync(ImportSource source, CancellationToken cancellationToken = default);

    /// <summary>The current content hash (16 bytes) of every record of a file, by record id. Empty when there are none.</summary>
    ValueTask<KnownRecords> KnownRecordsAsync(SourceFile file, CancellationToken cancellationToken = default);

    /// <summary>Writes new records, new versions of changed ones (the version before is closed, never overwritten) and rejects, and makes them searchable.</summary>
    /// <remarks>A record whose current version has the same hash is left as it is, so a batch may be sent again.</remarks>
    ValueTask WriteAsync(ImportBatch batch, CancellationToken cancellationToken = default);

    /// <summary>Closes the current versions of the records of a file that are named: they stand no longer in a complete export.</summary>
    ValueTask CloseAsync(long import, SourceFile file, IReadOnlyCollection<string> recordIds, CancellationToken cancellationToken = default);

    /// <summary>Marks the import as come to its end, with what it did, and the files it delivered.</summary>
    ValueTask EndImportAsync(ImportOutcome outcome, CancellationToken cancellationToken = default);
}

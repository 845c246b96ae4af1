using Investigations.Graph.Model;

namespace Investigations.Graph.Storage;

/// <summary>Reads and writes the graph: what the stages and the importer hold. Each replace is atomic: readers see the result before or after it.</summary>
/// <remarks>Stages meet only here. Replacing with equal content changes nothing but the run that is named.</remarks>
public interface IGraphStore : IGraphView, IImportStore, IAsyncDisposable
{
    /// <summary>The current source records of some files (all when none is named), as of a recorded time.</summary>
    ValueTask<RecordSet> RecordsAsync(IReadOnlyCollection<SourceFile> files, AsOf asOf, CancellationToken cancellationToken = default);

    /// <summary>Every current text (resume, submission, message), by hash.</summary>
    ValueTask<IReadOnlyDictionary<string, string>> TextsAsync(CancellationToken cancellationToken = default);

    /// <summary>Opens a run and gives it its number.</summary>
    ValueTask<long> BeginRunAsync(DateTimeOffset dataNow, CancellationToken cancellationToken = default);

    /// <summary>Notes what a stage did.</summary>
    ValueTask EndStageAsync(long run, StageOutcome outcome, CancellationToken cancellationToken = default);

    /// <summary>Closes a run.</summary>
    ValueTask EndRunAsync(long run, CancellationToken cancellationToken = default);

    /// <summary>Adds an analyst's judgement; one of the same author on the same record pair before it is retired, not erased.</summary>
    /// <param name="judgement">What is held, by an analyst.</param>
    /// <param name="seen">The version of the pair that the author saw: the highest number standing on it, 0 for none. Null skips the check.</param>
    /// <param name="cancellationToken">Stops before anything is written.</param>
    /// <exception cref="JudgementOutdatedException">Another judgement was added to the pair, or undone, since the author looked; nothing is written.</exception>
    ValueTask<HeldJudgement> AddJudgementAsync(Judgement judgement, long? seen = null, CancellationToken cancellationToken = default);

    /// <summary>Takes back a standing judgement of its author: it is retired, and the one it had retired holds again.</summary>
    /// <returns>False when no judgement of this number and author stands.</returns>
    ValueTask<bool> UndoJudgementAsync(long number, string author, CancellationToken cancellationToken = default);

    /// <summary>Replaces what resolution found.</summary>
    ValueTask ReplaceIdentitiesAsync(long run, Identities identities, CancellationToken cancellationToken = default);

    /// <summary>What correlation found last; empty before the first run.</summary>
    ValueTask<Associations> AssociationsAsync(CancellationToken cancellationToken = default);

    /// <summary>Replaces what correlation found: entities, links, ties and the index for expansion and paths.</summary>
    ValueTask ReplaceAssociationsAsync(long run, Associations associations, CancellationToken cancellationToken = default);

    /// <summary>All signals, in ordinal order of their ids.</summary>
    ValueTask<IReadOnlyList<Signal>> AllSignalsAsync(CancellationToken cancellationToken = default);

    /// <summary>Replaces all signals and what each indicator said.</summary>
    ValueTask ReplaceSignalsAsync(long run, IReadOnlyList<Signal> signals, IReadOnlyList<IndicatorOutcome> outcomes, CancellationToken cancellationToken = default);

    /// <summary>All clusters of the last run, dissolved ones included, in ordinal order of their ids.</summary>
    ValueTask<IReadOnlyList<Cluster>> AllClustersAsync(CancellationToken cancellationToken = default);

    /// <summary>Replaces all clusters; those of runs before stay readable by run.</summary>
    ValueTask ReplaceClustersAsync(long run, IReadOnlyList<Cluster> clusters, CancellationToken cancellationToken = default);

    /// <summary>The exclusive-or of the content hashes of all current records, 32 hex digits, and how many there are, by file.</summary>
    ValueTask<IReadOnlyList<RecordDigest>> DigestsAsync(CancellationToken cancellationToken = default);
}

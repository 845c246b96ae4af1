using Investigations.Graph.Model;
using Investigations.Graph.Storage.Sqlite.Adjacency;

namespace Investigations.Graph.Storage.Sqlite;

/// <summary>The embedded store: one SQLite file, written by one process at a time.</summary>
/// <remarks>
/// WAL with <c>synchronous=FULL</c>: what a call wrote is on disk when it returns. Reads see one snapshot and never wait for writes.
/// Expansion and paths walk an adjacency in memory that is built at the first such read after a replacement.
/// </remarks>
public sealed partial class SqliteGraphStore : IGraphStore
{
    private readonly SqliteDatabase database;
    private readonly TimeProvider clock;
    private readonly AdjacencyCache adjacency = new();
    private readonly RecordIndex index = new();

    private SqliteGraphStore(SqliteDatabase database, TimeProvider clock)
    {
        this.database = database;
        this.clock = clock;
    }

    /// <summary>Opens the store at a path; makes the file (mode 0600) when there is none, and brings an older one up to date.</summary>
    /// <param name="path">The database file. Beside it lie its log and its lock.</param>
    /// <param name="clock">Gives recorded times.</param>
    /// <param name="cancellationToken">Stops before anything is opened.</param>
    /// <exception cref="StoreUnavailableException">Another process has it open, it cannot be read, or its format is newer than this version knows.</exception>
    public static ValueTask<SqliteGraphStore> OpenAsync(string path, TimeProvider clock, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(new SqliteGraphStore(SqliteDatabase.Open(path, Migrations.Apply), clock));
    }

    /// <inheritdoc/>
    public ValueTask<long> BeginImportAsync(ImportSource source, CancellationToken cancellationToken = default) =>
        database.WriteAsync(connection => ImportTables.Begin(connection, source, clock.GetUtcNow()), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<KnownRecords> KnownRecordsAsync(SourceFile file, CancellationToken cancellationToken = default) =>
        Read(connection => RecordReading.Known(connection, file), cancellationToken);

    /// <inheritdoc/>
    public async ValueTask WriteAsync(ImportBatch batch, CancellationToken cancellationToken = default)
    {
        var prepared = PreparedBatch.Of(batch.Records);
        await database.WriteAsync(
            connection => RecordWriting.Write(connection, batch, prepared, clock.GetUtcNow()), cancellationToken, written => index.Gather(batch.File, written));
        if (index.IsFull) await WriteIndexAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask CloseAsync(long import, SourceFile file, IReadOnlyCollection<string> recordIds, CancellationToken cancellationToken = default) =>
        database.WriteAsync(connection => RecordWriting.Close(connection, import, file, recordIds, clock.GetUtcNow()), cancellationToken);

    /// <inheritdoc/>
    public async ValueTask EndImportAsync(ImportOutcome outcome, CancellationToken cancellationToken = default)
    {
        await WriteIndexAsync(cancellationToken);
        await database.WriteAsync(connection => ImportTables.End(connection, outcome, clock.GetUtcNow()), cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<long> BeginRunAsync(DateTimeOffset dataNow, CancellationToken cancellationToken = default) =>
        database.WriteAsync(connection => RunTables.Begin(connection, dataNow, clock.GetUtcNow()), cancellationToken);

    /// <inheritdoc/>
    public ValueTask EndStageAsync(long run, StageOutcome outcome, CancellationToken cancellationToken = default) =>
        database.WriteAsync(connection => RunTables.EndStage(connection, run, outcome), cancellationToken);

    /// <inheritdoc/>
    public ValueTask EndRunAsync(long run, CancellationToken cancellationToken = default) =>
        database.WriteAsync(connection => RunTables.End(connection, run, clock.GetUtcNow()), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<HeldJudgement> AddJudgementAsync(Judgement judgement, long? seen = null, CancellationToken cancellationToken = default) =>
        database.WriteAsync(connection => JudgementTables.Add(connection, judgement, seen, clock.GetUtcNow()), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<bool> UndoJudgementAsync(long number, string author, CancellationToken cancellationToken = default) =>
        database.WriteAsync(connection => JudgementTables.Undo(connection, number, author, clock.GetUtcNow()), cancellationToken);

    /// <inheritdoc/>
    public ValueTask ReplaceIdentitiesAsync(long run, Identities identities, CancellationToken cancellationToken = default) =>
        database.WriteAsync(connection => IdentityTables.Replace(connection, run, identities), cancellationToken);

    /// <inheritdoc/>
    public ValueTask ReplaceAssociationsAsync(long run, Associations associations, CancellationToken cancellationToken = default) =>
        database.WriteAsync(connection => AssociationTables.Replace(connection, run, associations), cancellationToken);

    /// <inheritdoc/>
    public ValueTask ReplaceSignalsAsync(
        long run, IReadOnlyList<Signal> signals, IReadOnlyList<IndicatorOutcome> outcomes, CancellationToken cancellationToken = default) =>
        database.WriteAsync(connection => SignalTables.Replace(connection, run, signals, outcomes), cancellationToken);

    /// <inheritdoc/>
    public ValueTask ReplaceClustersAsync(long run, IReadOnlyList<Cluster> clusters, CancellationToken cancellationToken = default) =>
        database.WriteAsync(connection => ClusterTables.Replace(connection, run, clusters), cancellationToken);

    /// <summary>Closes the files; what was written stays.</summary>
    public ValueTask DisposeAsync()
    {
        database.Dispose();
        return ValueTask.CompletedTask;
    }

    private async ValueTask WriteIndexAsync(CancellationToken cancellationToken) => await database.WriteAsync(
        connection =>
        {
            index.Write(connection);
            return 0;
        },
        cancellationToken,
        _ => index.Forget());

    private ValueTask<T> Read<T>(Func<Connection, T> read, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(database.Read(read));
    }
}

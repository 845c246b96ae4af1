using System.Security.Cryptography;
using System.Text.Json;
using Investigations.Graph.Model;
using Investigations.Graph.Storage;
using Investigations.Graph.Storage.Sqlite;

namespace Investigations.Graph.Operations;

/// <summary>The audit log in <c>operations.db</c>: a chain of hashes under a key, with a signed checkpoint in a file outside the database.</summary>
/// <remarks>
/// Whoever can write the database but lacks the key cannot change, add, move or take out an entry without being found, and cannot cut off the end
/// or put back an old copy while the checkpoint stays. The checkpoint follows each entry at once; a crash in between leaves it one entry behind,
/// which is no fault.
/// </remarks>
public sealed class AuditLog : IAuditLog, IAsyncDisposable
{
    private const int ShortestKey = 32;
    private const string Columns = "number, at, actor, action, subject, why, counts, hash";

    private readonly SqliteDatabase database;
    private readonly AuditChain chain;
    private readonly string checkpointPath;
    private readonly TimeProvider clock;

    private AuditLog(SqliteDatabase database, AuditChain chain, string checkpointPath, TimeProvider clock)
    {
        this.database = database;
        this.chain = chain;
        this.checkpointPath = checkpointPath;
        this.clock = clock;
    }

    /// <summary>Opens the log; makes database and checkpoint when neither is there.</summary>
    /// <param name="databasePath">Where <c>operations.db</c> is.</param>
    /// <param name="checkpointPath">Where the checkpoint is: best on another volume, never in the database's backup alone.</param>
    /// <param name="key">At least 32 bytes, kept apart from both.</param>
    /// <param name="clock">Gives the times of entries.</param>
    /// <exception cref="ArgumentException">The key is too short.</exception>
    /// <exception cref="StoreUnavailableException">The database cannot be opened.</exception>
    public static AuditLog Open(string databasePath, string checkpointPath, ReadOnlyMemory<byte> key, TimeProvider clock)
    {
        if (key.Length < ShortestKey) throw new ArgumentException($"The audit key has {key.Length} bytes; at least {ShortestKey} are needed.", nameof(key));
        bool isNew = !File.Exists(databasePath);
        var log = new AuditLog(SqliteDatabase.Open(databasePath, OperationsMigrations.Apply), new AuditChain(key), checkpointPath, clock);
        if (isNew && !File.Exists(checkpointPath)) new AuditCheckpoint(0, AuditChain.Beginning).Write(checkpointPath, log.chain);
        return log;
    }

    /// <inheritdoc/>
    public async ValueTask<AuditEntry> AppendAsync(
        string actor, string action, string subject, string why, IReadOnlyList<KeyValuePair<string, long>> counts, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(actor);
        ArgumentException.ThrowIfNullOrWhiteSpace(action);
        ArgumentException.ThrowIfNullOrWhiteSpace(why);
        var (entry, _) = await database.WriteAsync(
            connection =>
            {
                CheckEnd(connection);
                var (number, at, before) = Last(connection);
                var next = new AuditEntry(number + 1, Later(at, clock.GetUtcNow()), actor, action, subject, why, [.. counts]);
                byte[] hash = chain.Hash(before, next);
                Insert(connection, next, hash);
                return (Entry: next, Hash: hash);
            },
            cancellationToken,
            written => new AuditCheckpoint(written.Entry.Number, written.Hash).Write(checkpointPath, chain));
        return entry;
    }

    /// <inheritdoc/>
    public ValueTask<Page<AuditEntry>> ReadAsync(int first, string? cursor, CancellationToken cancellationToken = default)
    {
        Cursor.CheckFirst(first);
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(database.Read(connection =>
        {
            long before = Cursor.Read(cursor, 1) is { } parts ? Cursor.Number(parts[0]) : long.MaxValue;
            using var rows = connection.Query($"select {Columns} from audit_entry where number<?1 order by number desc limit ?2");
            rows.Bind(before).Bind(first + 1);
            var entries = new List<AuditEntry>();
            while (rows.Step()) entries.Add(Entry(rows));
            return Cursor.Page(entries, first, connection.Number("select count(*) from audit_entry") ?? 0, last => [$"{last.Number}"]);
        }));
    }

    /// <inheritdoc/>
    public ValueTask<AuditVerification> VerifyAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(database.Read(connection => Verify(connection, cancellationToken)));
    }

    /// <summary>Closes the database.</summary>
    public ValueTask DisposeAsync()
    {
        database.Dispose();
        return ValueTask.CompletedTask;
    }

    private AuditVerification Verify(Connection connection, CancellationToken cancellationToken)
    {
        var faults = new List<AuditFault>();
        var checkpoint = AuditCheckpoint.Read(checkpointPath, chain);
        if (checkpoint is null) faults.Add(new AuditFault(0, AuditFaultKind.Checkpoint, "The checkpoint is missing or not signed with the audit key."));
        byte[] before = AuditChain.Beginning;
        long last = 0, count = 0;
        using var rows = connection.Query($"select {Columns} from audit_entry order by number");
        for (; rows.Step(); count++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var entry = Entry(rows);
            byte[] hash = rows.Blob(7).ToArray();
            if (entry.Number != last + 1)
                faults.Add(new AuditFault(entry.Number, AuditFaultKind.Missing, $"Entries {last + 1} to {entry.Number - 1} are missing."));
            else if (!CryptographicOperations.FixedTimeEquals(hash, chain.Hash(before, entry)))
                faults.Add(new AuditFault(entry.Number, AuditFaultKind.Altered, $"Entry {entry.Number} does not follow from the one before it."));
            if (checkpoint?.Number == entry.Number && !CryptographicOperations.FixedTimeEquals(hash, checkpoint.Hash))
                faults.Add(new AuditFault(entry.Number, AuditFaultKind.Checkpoint, $"Entry {entry.Number} is another than the checkpoint was made of."));
            before = hash;
            last = entry.Number;
        }
        if (checkpoint?.Number > last)
            faults.Add(new AuditFault(last, AuditFaultKind.CutOff, $"The log ends at entry {last}, its checkpoint says {checkpoint.Number}."));
        return new AuditVerification(count, faults);
    }

    /// <summary>Refuses to go on after a cut: the next checkpoint would hide it.</summary>
    private void CheckEnd(Connection connection)
    {
        var checkpoint = AuditCheckpoint.Read(checkpointPath, chain);
        if (checkpoint is not null)
        {
            if (checkpoint.Number == 0) return;
            using var rows = connection.Query("select hash from audit_entry where number=?1");
            if (rows.Bind(checkpoint.Number).Step() && CryptographicOperations.FixedTimeEquals(rows.Blob(0), checkpoint.Hash)) return;
        }
        throw new InvalidOperationException("The audit log does not agree with its checkpoint. Run verify-audit and have an auditor look before going on.");
    }

    private static (long Number, long At, byte[] Hash) Last(Connection connection)
    {
        using var rows = connection.Query("select number, at, hash from audit_entry order by number desc limit 1");
        return rows.Step() ? (rows.Int(0), rows.Int(1), rows.Blob(2).ToArray()) : (0, 0, AuditChain.Beginning);
    }

    private static void Insert(Connection connection, AuditEntry entry, byte[] hash)
    {
        using var insert = connection.Query($"insert into audit_entry({Columns}) values(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
        insert.Bind(entry.Number).Bind(entry.At.UtcTicks).Bind(entry.Actor).Bind(entry.Action).Bind(entry.Subject).Bind(entry.Why)
            .Bind(JsonSerializer.Serialize(entry.Counts)).Bind(hash).Run();
    }

    private static AuditEntry Entry(Statement rows) => new(
        rows.Int(0), rows.Moment(1), rows.Text(2), rows.Text(3), rows.Text(4), rows.Text(5),
        JsonSerializer.Deserialize<KeyValuePair<string, long>[]>(rows.Blob(6)) ?? []);

    private static DateTimeOffset Later(long ticks, DateTimeOffset moment) => ticks > moment.UtcTicks ? new DateTimeOffset(ticks, TimeSpan.Zero) : moment;
}

using System.Collections.Concurrent;

namespace Investigations.Graph.Storage.Sqlite;

/// <summary>One database file: one connection that writes, some that read, and a lock against other processes.</summary>
internal sealed class SqliteDatabase : IDisposable
{
    private const string WriterPragmas = """
        pragma page_size=8192; pragma journal_mode=wal; pragma synchronous=full; pragma foreign_keys=on; pragma temp_store=memory;
        pragma cache_size=-65536; pragma wal_autocheckpoint=8192; pragma journal_size_limit=67108864; pragma busy_timeout=5000;
        """;

    private const string ReaderPragmas = "pragma query_only=on; pragma temp_store=memory; pragma cache_size=-16384; pragma mmap_size=1073741824; pragma busy_timeout=5000;";

    private readonly string path;
    private readonly FileStream processLock;
    private readonly Connection writer;
    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly ConcurrentBag<Connection> readers = [];
    private bool isDisposed;

    private SqliteDatabase(string path, FileStream processLock, Connection writer)
    {
        this.path = path;
        this.processLock = processLock;
        this.writer = writer;
    }

    /// <summary>Opens the file, makes it when it is not there (mode 0600), and applies what its format lacks.</summary>
    /// <exception cref="StoreUnavailableException">Another process has it open, it cannot be opened, or its format is newer.</exception>
    public static SqliteDatabase Open(string path, Action<Connection> migrate)
    {
        var held = Lock(path);
        Connection? opened = null;
        try
        {
            using (OwnFile(path)) { }
            opened = Connection.Open(path, WriterPragmas);
            migrate(opened);
            return new SqliteDatabase(path, held, opened);
        }
        catch
        {
            opened?.Dispose();
            held.Dispose();
            throw;
        }
    }

    /// <summary>Reads within one snapshot.</summary>
    public T Read<T>(Func<Connection, T> read)
    {
        ObjectDisposedException.ThrowIf(isDisposed, this);
        if (!readers.TryTake(out var connection)) connection = Connection.Open(path, ReaderPragmas);
        try
        {
            connection.Execute("begin");
            try
            {
                return read(connection);
            }
            finally
            {
                connection.Execute("commit");
            }
        }
        finally
        {
            readers.Add(connection);
        }
    }

    /// <summary>Writes in one transaction: durable when it returns, or not there at all.</summary>
    /// <param name="write">The writes.</param>
    /// <param name="cancellationToken">Stops the wait for the write before.</param>
    /// <param name="afterCommit">Runs once the transaction is durable, before any other write.</param>
    public async ValueTask<T> WriteAsync<T>(Func<Connection, T> write, CancellationToken cancellationToken, Action<T>? afterCommit = null)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            ObjectDisposedException.ThrowIf(isDisposed, this);
            writer.Execute("begin immediate");
            try
            {
                var result = write(writer);
                writer.Execute("commit");
                afterCommit?.Invoke(result);
                return result;
            }
            catch
            {
                if (!writer.IsAutoCommit) writer.Execute("rollback");
                throw;
            }
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Writes in one transaction that has no result.</summary>
    public async ValueTask WriteAsync(Action<Connection> write, CancellationToken cancellationToken) => await WriteAsync(
        connection =>
        {
            write(connection);
            return 0;
        },
        cancellationToken);

    public void Dispose()
    {
        if (isDisposed) return;
        isDisposed = true;
        while (readers.TryTake(out var reader)) reader.Dispose();
        writer.Dispose();
        processLock.Dispose();
        gate.Dispose();
    }

    private static FileStream Lock(string path)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            return OwnFile(path + ".lock", FileShare.None);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnavailableException(
                $"The store {Path.GetFileName(path)} is in use by another process, or its folder cannot be written. Stop the other one or use another data folder.", fault);
        }
    }

    private static FileStream OwnFile(string path, FileShare share = FileShare.ReadWrite)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = share };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(path, options);
    }
}

using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Investigations.Graph.Storage.Sqlite;

/// <summary>One connection with its prepared statements. Used by one thread at a time.</summary>
internal sealed class Connection : IDisposable
{
    private readonly SqliteConnection inner;
    private readonly sqlite3 handle;
    private readonly Dictionary<string, Statement> idle = new(StringComparer.Ordinal);

    private Connection(SqliteConnection inner)
    {
        this.inner = inner;
        handle = inner.Handle ?? throw new InvalidOperationException("The connection is not open.");
    }

    /// <summary>How many rows the last statement changed.</summary>
    public int ChangedCount => raw.sqlite3_changes(handle);

    /// <summary>The row number that the last insert gave.</summary>
    public long LastRowNumber => raw.sqlite3_last_insert_rowid(handle);

    /// <summary>True outside a transaction.</summary>
    public bool IsAutoCommit => raw.sqlite3_get_autocommit(handle) != 0;

    /// <summary>Opens a database file and sets it up by a script of pragmas.</summary>
    /// <exception cref="StoreUnavailableException">The file cannot be opened.</exception>
    public static Connection Open(string path, string pragmas)
    {
        var builder = new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite, Pooling = false };
        var opened = new SqliteConnection(builder.ConnectionString);
        try
        {
            opened.Open();
            var connection = new Connection(opened);
            connection.Execute(pragmas);
            return connection;
        }
        catch (StoreUnavailableException)
        {
            opened.Dispose();
            throw;
        }
        catch (SqliteException fault)
        {
            opened.Dispose();
            throw new StoreUnavailableException($"The database {Path.GetFileName(path)} cannot be opened ({fault.Message}). Check the data folder and its permissions.", fault);
        }
    }

    /// <summary>A statement, prepared once for each text of SQL and connection.</summary>
    public Statement Query(string sql)
    {
        if (idle.Remove(sql, out var statement)) return statement;
        Check(raw.sqlite3_prepare_v3(handle, sql, raw.SQLITE_PREPARE_PERSISTENT, out var prepared));
        return new Statement(this, sql, prepared);
    }

    /// <summary>Runs a script.</summary>
    public void Execute(string script) => Check(raw.sqlite3_exec(handle, script));

    /// <summary>The first column of the first row, or null when there is none or it is null.</summary>
    public long? Number(string sql)
    {
        using var rows = Query(sql);
        return rows.Step() && !rows.IsNull(0) ? rows.Int(0) : null;
    }

    public void Dispose()
    {
        foreach (var statement in idle.Values) statement.Close();
        idle.Clear();
        inner.Dispose();
    }

    internal void TakeBack(Statement statement)
    {
        if (!idle.TryAdd(statement.Sql, statement)) statement.Close();
    }

    /// <summary>Turns a result code into an exception: what a later try may mend is <see cref="StoreUnavailableException"/>.</summary>
    internal void Check(int code)
    {
        if (code is 0 or 100 or 101) return;
        string message = raw.sqlite3_errmsg(handle).utf8_to_string();
        var fault = new SqliteException($"SQLite says {code}: {message}", code, raw.sqlite3_extended_errcode(handle));
        bool isPassing = (code & 0xFF) is 5 or 6 or 8 or 10 or 13 or 14;
        throw isPassing
            ? new StoreUnavailableException($"The store cannot be read or written now ({message}). Check free space and permissions of the data folder, then try again.", fault)
            : fault;
    }
}

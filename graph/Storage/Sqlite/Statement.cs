using System.Text;
using SQLitePCL;

namespace Investigations.Graph.Storage.Sqlite;

/// <summary>A prepared statement: bind from left to right, step, read. Goes back to its connection when disposed.</summary>
/// <remarks>Speaks to SQLite without parameter objects, because import binds tens of millions of values.</remarks>
internal sealed class Statement : IDisposable
{
    private readonly Connection owner;
    private readonly sqlite3_stmt handle;
    private int bound;

    internal Statement(Connection owner, string sql, sqlite3_stmt handle)
    {
        this.owner = owner;
        Sql = sql;
        this.handle = handle;
    }

    internal string Sql { get; }

    public Statement Bind(long value)
    {
        owner.Check(raw.sqlite3_bind_int64(handle, ++bound, value));
        return this;
    }

    public Statement Bind(long? value) => value is { } number ? Bind(number) : BindNull();

    public Statement Bind(double value)
    {
        owner.Check(raw.sqlite3_bind_double(handle, ++bound, value));
        return this;
    }

    public Statement Bind(string value)
    {
        owner.Check(raw.sqlite3_bind_text(handle, ++bound, value));
        return this;
    }

    public Statement Bind(ReadOnlySpan<byte> blob)
    {
        bound++;
        owner.Check(blob.IsEmpty ? raw.sqlite3_bind_zeroblob(handle, bound, 0) : raw.sqlite3_bind_blob(handle, bound, blob));
        return this;
    }

    public Statement Bind(DateTimeOffset? moment) => Bind(moment?.UtcTicks);

    public Statement BindNull()
    {
        owner.Check(raw.sqlite3_bind_null(handle, ++bound));
        return this;
    }

    /// <summary>True when there is a row to read.</summary>
    public bool Step()
    {
        int code = raw.sqlite3_step(handle);
        if (code == raw.SQLITE_ROW) return true;
        if (code != raw.SQLITE_DONE) owner.Check(code);
        return false;
    }

    /// <summary>Runs to the end and makes ready for the next binding; how many rows were changed.</summary>
    public int Run()
    {
        int code = raw.sqlite3_step(handle);
        while (code == raw.SQLITE_ROW) code = raw.sqlite3_step(handle);
        if (code != raw.SQLITE_DONE)
        {
            Reset();
            owner.Check(code);
        }
        int changed = owner.ChangedCount;
        Reset();
        return changed;
    }

    /// <summary>Makes ready for the next binding.</summary>
    public void Reset()
    {
        bound = 0;
        _ = raw.sqlite3_reset(handle);
    }

    public bool IsNull(int column) => raw.sqlite3_column_type(handle, column) == raw.SQLITE_NULL;

    public long Int(int column) => raw.sqlite3_column_int64(handle, column);

    public double Real(int column) => raw.sqlite3_column_double(handle, column);

    public string Text(int column) => Encoding.UTF8.GetString(Blob(column));

    /// <summary>The bytes of a blob or a text; they hold until the next step.</summary>
    public ReadOnlySpan<byte> Blob(int column) => raw.sqlite3_column_blob(handle, column);

    public DateTimeOffset Moment(int column) => new(Int(column), TimeSpan.Zero);

    public DateTimeOffset? MomentOrNull(int column) => IsNull(column) ? null : Moment(column);

    public void Dispose()
    {
        Reset();
        _ = raw.sqlite3_clear_bindings(handle);
        owner.TakeBack(this);
    }

    internal void Close() => handle.Dispose();
}

using Microsoft.Data.Sqlite;

namespace Investigations.Graph.Storage.Sqlite;

/// <summary>The tables, as steps that are each applied once; <c>user_version</c> says how many a file has had.</summary>
internal static class Migrations
{
    /// <summary>Holds the fix of the WAL-reset fault; see decisions/0001-sqlite-first.md.</summary>
    public static readonly Version OldestSqlite = new(3, 51, 3);

    private static readonly string[] Steps = [Records, Search, Results, Review];

    private const string Records = """
        create table meta(name text primary key, value text not null) without rowid, strict;
        create table import(import_no integer primary key, tenant text not null, name text not null, exported_at integer not null,
            default_region text not null, started_at integer not null, ended_at integer, files text not null, notices text not null) strict;
        create table delivery(file_no integer not null, import_no integer not null references import, primary key(file_no, import_no)) without rowid, strict;
        create table batch(batch_no integer primary key, import_no integer not null references import, recorded_at integer not null,
            is_indexed integer not null) strict;
        create index batch_not_indexed on batch(batch_no) where not is_indexed;
        create table source_record(file_no integer not null, record_id text not null, version integer not null, written integer not null,
            retired integer, hash blob not null, payload blob not null, primary key(file_no, record_id, version)) without rowid, strict;
        create table stored_text(text_no integer primary key, hash text not null unique, written integer not null, text text not null) strict;
        create table reject(file text not null, record_id text not null, column_name text not null, reason integer not null, line integer not null,
            import_no integer not null references import, message text not null, mended integer,
            primary key(file, record_id, column_name, reason, line)) without rowid, strict;
        """;

    private const string Search = """
        create table search_text(text_no integer primary key, text text not null unique) strict;
        create virtual table search_text_index using fts5(text, content='', columnsize=0, tokenize='trigram case_sensitive 1');
        create table search_posting(text_no integer not null, file_no integer not null, segment integer not null, records blob not null,
            primary key(text_no, file_no, segment)) without rowid, strict;
        """;

    private const string Results = """
        create table run(run_no integer primary key, started_at integer not null, ended_at integer, data_now integer not null) strict;
        create table stage(run_no integer not null references run, position integer not null, outcome text not null, primary key(run_no, position)) without rowid, strict;
        create table produced(what text primary key, run_no integer not null, detail text not null) without rowid, strict;
        create table resolved_entity(no integer primary key, id text not null unique, payload blob not null) strict;
        create table resolved_name(file_no integer not null, record_id text not null, column_name text not null, entity_no integer not null,
            primary key(file_no, record_id, column_name)) without rowid, strict;
        create index resolved_name_of_entity on resolved_name(entity_no);
        create table judgement(no integer primary key, payload blob not null) strict;
        create table analyst_judgement(no integer primary key, a_file integer not null, a_record text not null, b_file integer not null, b_record text not null,
            payload blob not null, added_at integer not null, retired_at integer) strict;
        create index analyst_judgement_of_pair on analyst_judgement(a_file, a_record, b_file, b_record) where retired_at is null;
        create table identity_conflict(no integer primary key, payload blob not null) strict;
        create table entity(no integer primary key, id text not null unique, payload blob not null) strict;
        create virtual table entity_index using fts5(text, content='', columnsize=0, tokenize='trigram case_sensitive 1');
        create table link(no integer primary key, from_no integer not null, to_no integer not null, kind integer not null, valid_from integer, valid_to integer,
            weight real not null, evidence_count integer not null, evidence blob not null) strict;
        create table tie(a text not null, b text not null, no integer not null, payload blob not null, primary key(a, b, no)) without rowid, strict;
        create table signal(no integer primary key, id text not null unique, indicator text not null, bits real not null, payload blob not null) strict;
        create table signal_entity(entity text not null, signal_no integer not null, primary key(entity, signal_no)) without rowid, strict;
        create table indicator_outcome(indicator text primary key, fired_count integer not null, not_computable_because text, fresh_at integer) without rowid, strict;
        create table cluster(run_no integer not null, id text not null, level integer not null, risk real not null, state integer not null, payload blob not null, primary key(run_no, id)) without rowid, strict;
        create table cluster_member(entity text not null, cluster_id text not null, primary key(entity, cluster_id)) without rowid, strict;
        """;

    private const string Review = """
        alter table analyst_judgement add column retired_by integer;
        alter table analyst_judgement add column expires_at integer;
        create index analyst_judgement_standing on analyst_judgement(no) where retired_at is null;
        create index analyst_judgement_retired_by on analyst_judgement(retired_by) where retired_by is not null;
        create table entity_redirect(id text not null, file_no integer not null, record_id text not null, column_name text not null,
            primary key(id, file_no, record_id, column_name)) without rowid, strict;
        """;

    /// <summary>Checks the version of SQLite and brings the file up to date.</summary>
    /// <exception cref="StoreUnavailableException">SQLite is too old, or a newer version of the product wrote the file.</exception>
    public static void Apply(Connection connection) => Apply(connection, Steps);

    /// <summary>The same for a file with steps of its own.</summary>
    public static void Apply(Connection connection, string[] steps)
    {
        CheckSqlite(connection);
        long had = connection.Number("pragma user_version") ?? 0;
        if (had > steps.Length)
            throw new StoreUnavailableException($"The store was written by a newer version of Investigations (format {had}, this one knows {steps.Length}). Use that version.");
        for (long step = had; step < steps.Length; step++)
        {
            connection.Execute("begin immediate");
            try
            {
                connection.Execute(steps[step]);
                connection.Execute($"pragma user_version={step + 1}; commit");
            }
            catch (SqliteException)
            {
                connection.Execute("rollback");
                throw;
            }
        }
    }

    private static void CheckSqlite(Connection connection)
    {
        using var rows = connection.Query("select sqlite_version()");
        rows.Step();
        string found = rows.Text(0);
        if (Version.Parse(found) < OldestSqlite)
            throw new StoreUnavailableException($"SQLite {found} is too old: at least {OldestSqlite} is needed, earlier ones can lose writes. Restore the packages of this product.");
    }
}

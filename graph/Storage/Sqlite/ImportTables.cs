using System.Text.Json;
using Investigations.Graph.Model;

namespace Investigations.Graph.Storage.Sqlite;

/// <summary>Imports, what they delivered, and whose records the store holds.</summary>
internal static class ImportTables
{
    /// <exception cref="InvalidOperationException">The store belongs to another tenant.</exception>
    public static long Begin(Connection connection, ImportSource source, DateTimeOffset now)
    {
        ClaimTenant(connection, source.Tenant);
        using var insert = connection.Query("""
            insert into import(tenant, name, exported_at, default_region, started_at, files, notices) values(?1, ?2, ?3, ?4, ?5, '[]', '[]')
            """);
        insert.Bind(source.Tenant).Bind(source.Name).Bind(source.ExportedAt.UtcTicks).Bind(source.DefaultRegion).Bind(now.UtcTicks).Run();
        return connection.LastRowNumber;
    }

    public static void End(Connection connection, ImportOutcome outcome, DateTimeOffset now)
    {
        using var update = connection.Query("update import set ended_at=?1, files=?2, notices=?3 where import_no=?4");
        int changed = update.Bind((outcome.EndedAt ?? now).UtcTicks).Bind(JsonSerializer.Serialize(outcome.Files))
            .Bind(JsonSerializer.Serialize(outcome.Notices)).Bind(outcome.Import).Run();
        if (changed == 0) throw new ArgumentException($"There is no import {outcome.Import} in this store.", nameof(outcome));
        using var deliver = connection.Query("insert into delivery(file_no, import_no) values(?1, ?2) on conflict do nothing");
        foreach (var file in outcome.Files)
        {
            if (SourceCatalogue.Find(file.File) is { } known) deliver.Bind(known.Number).Bind(outcome.Import).Run();
        }
    }

    public static List<ImportOutcome> Read(Connection connection, int first)
    {
        using var rows = connection.Query("""
            select import_no, tenant, name, exported_at, default_region, started_at, ended_at, files, notices from import order by import_no desc limit ?1
            """);
        rows.Bind(first);
        var imports = new List<ImportOutcome>();
        while (rows.Step())
        {
            var source = new ImportSource(rows.Text(1), rows.Text(2), rows.Moment(3), rows.Text(4));
            imports.Add(new ImportOutcome(
                rows.Int(0), source, JsonSerializer.Deserialize<FileOutcome[]>(rows.Blob(7)) ?? [],
                JsonSerializer.Deserialize<ImportNotice[]>(rows.Blob(8)) ?? [], rows.Moment(5), rows.MomentOrNull(6)));
        }
        return imports;
    }

    /// <summary>When each file was last delivered, by the packs' own words, as was known at a moment.</summary>
    public static Dictionary<int, DateTimeOffset> Deliveries(Connection connection, DateTimeOffset? recordedAt)
    {
        using var rows = connection.Query("""
            select file_no, max(exported_at) from delivery join import using(import_no) where ?1 is null or ended_at<=?1 group by file_no
            """);
        rows.Bind(recordedAt);
        var found = new Dictionary<int, DateTimeOffset>();
        while (rows.Step()) found.Add((int)rows.Int(0), rows.Moment(1));
        return found;
    }

    /// <summary>The latest export time of the imports; the first moment there is when nothing was imported.</summary>
    public static DateTimeOffset Now(Connection connection, DateTimeOffset? recordedAt)
    {
        using var rows = connection.Query("select max(exported_at) from import where ?1 is null or started_at<=?1");
        rows.Bind(recordedAt).Step();
        return rows.MomentOrNull(0) ?? DateTimeOffset.MinValue;
    }

    private static void ClaimTenant(Connection connection, string tenant)
    {
        using var insert = connection.Query("insert into meta(name, value) values('tenant', ?1) on conflict do nothing");
        if (insert.Bind(tenant).Run() == 1) return;
        using var rows = connection.Query("select value from meta where name='tenant'");
        rows.Step();
        string owner = rows.Text(0);
        if (!string.Equals(owner, tenant, StringComparison.Ordinal))
            throw new InvalidOperationException($"This store holds the records of '{owner}'; a pack of '{tenant}' cannot be imported into it. Use another data folder.");
    }
}

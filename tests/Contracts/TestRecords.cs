using System.Security.Cryptography;
using System.Text;
using Investigations.Graph.Model;
using Investigations.Graph.Storage;

namespace Investigations.Tests.Contracts;

/// <summary>Source records for tests of stores: cells by name, keys equal to the cells in lower case.</summary>
internal static class TestRecords
{
    public static readonly DateTimeOffset Exported = new(2026, 3, 31, 12, 0, 0, TimeSpan.Zero);

    public static ImportSource Source(string tenant = "acme") => new(tenant, "pack", Exported, "US");

    public static SourceRecord Of(SourceFile file, string id, params (string Column, string Cell)[] given)
    {
        string[] cells = new string[file.Columns.Count];
        string[] keys = new string[file.Columns.Count];
        Array.Fill(cells, "");
        Array.Fill(keys, "");
        cells[0] = keys[0] = id;
        foreach (var (column, cell) in given)
        {
            cells[file.Ordinal(column)] = cell;
            keys[file.Ordinal(column)] = cell.ToLowerInvariant();
        }
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', cells)))[..16];
        return new SourceRecord(file, id, hash, cells, keys, []);
    }

    public static SourceRecord Candidate(string id, string name, string email = "") =>
        Of(SourceCatalogue.Candidates, id, ("full_name", name), ("email", email));

    public static RejectedRecord Reject(long line, string id, RejectReason reason = RejectReason.RequiredCellEmpty) =>
        new("candidates.csv", line, id, "full_name", reason, "The name is missing. Fill it in.");

    public static ImportBatch Batch(long import, params SourceRecord[] records) => new(import, SourceCatalogue.Candidates, records, [], []);

    public static ImportOutcome Outcome(long import, params string[] files) =>
        new(import, Source(), [.. files.Select(file => new FileOutcome(file, 1, 2, 3, 4, 5))], [new ImportNotice("candidates.csv", "email", "UNREADABLE_CELL", 2, "C1", "Two cells.")], Exported, Exported);

    /// <summary>Imports candidates in one batch and ends the import.</summary>
    public static async Task<long> ImportAsync(IGraphStore store, params SourceRecord[] records)
    {
        long import = await store.BeginImportAsync(Source());
        foreach (var group in records.GroupBy(record => record.File))
            await store.WriteAsync(new ImportBatch(import, group.Key, [.. group], [], []));
        await store.EndImportAsync(Outcome(import, [.. records.Select(record => record.File.Name).Distinct()]));
        return import;
    }
}

using Investigations.Graph.Model;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Graph.Ingestion;

public sealed class SecretTests
{
    [Fact]
    public async Task No_clear_secret_of_the_sample_reaches_the_store()
    {
        string sample = SharedFiles.SamplePack();
        var secrets = Cells(sample, "workers.csv", "national_id").Concat(Cells(sample, "pay_destinations.csv", "account_number"))
            .Concat(Cells(sample, "pay_destinations.csv", "iban")).Concat(Cells(sample, "identity_documents.csv", "number"))
            .Concat(Cells(sample, "identity_documents.csv", "mrz2"))
            .Concat(Cells(sample, "transfers.csv", "from_value").Concat(Cells(sample, "transfers.csv", "to_value")).Where(value => !value.StartsWith("0x", StringComparison.Ordinal) && !value.StartsWith('T')).Select(value => value[(value.IndexOf(':', StringComparison.Ordinal) + 1)..]))
            .Where(secret => secret.Length > 4).ToHashSet(StringComparer.Ordinal);
        Assert.True(secrets.Count > 200);

        var store = new InMemoryImportStore();
        await store.ImportAsync(sample);
        var stored = store.Versions.Where(record => record.File.Name is "workers.csv" or "pay_destinations.csv" or "identity_documents.csv" or "transfers.csv" or "worker_changes.csv")
            .SelectMany(record => record.Cells.Concat(record.Keys)).SelectMany(cell => cell.Split(':'));
        Assert.DoesNotContain(stored, secrets.Contains);
    }

    [Fact]
    public async Task One_account_has_one_key_wherever_it_is_named()
    {
        using var pack = new TestPack()
            .With("pay_destinations.csv", "record_id,worker_id,kind,routing_number,account_number,iban,valid_from\nD1,W1,bank,111000025,0012345678,,2026-01-01\nD2,W1,bank,,,GB82 WEST 1234 5698 7654 32,2026-01-01\n")
            .With("transfers.csv", "record_id,from_kind,from_value,to_kind,to_value,at\nT1,us_account,111000025:0012345678,iban,gb82west12345698765432,2026-01-01T00:00:00Z\n")
            .With("watchlist.csv", "record_id,list,kind,value\nL1,x,account,111000025:0012345678\nL2,x,account,GB82WEST12345698765432\n")
            .With("worker_changes.csv", "record_id,worker_id,changed_at,field,new_value\nC1,W1,2026-01-01T00:00:00Z,bank,111000025:0012345678\nC2,W1,2026-01-01T00:00:00Z,bank,****5678\n");
        var store = new InMemoryImportStore();
        await store.ImportAsync(pack.Write());
        var records = store.Records();

        string us = records[SourceCatalogue.PayDestinations][SourceColumn.SubjectKey].Key(0);
        string iban = records[SourceCatalogue.PayDestinations][SourceColumn.SubjectKey].Key(1);
        Assert.StartsWith("bank:us:111000025:", us, StringComparison.Ordinal);
        Assert.StartsWith("bank:GB:", iban, StringComparison.Ordinal);
        Assert.Equal((us, iban), (records[SourceCatalogue.Transfers][SourceColumn.FromKey].Key(0), records[SourceCatalogue.Transfers][SourceColumn.ToKey].Key(0)));
        Assert.Equal((us, iban), (records[SourceCatalogue.Watchlist][SourceColumn.SubjectKey].Key(0), records[SourceCatalogue.Watchlist][SourceColumn.SubjectKey].Key(1)));
        Assert.Equal((us, ""), (records[SourceCatalogue.WorkerChanges][SourceColumn.SubjectKey].Key(0), records[SourceCatalogue.WorkerChanges][SourceColumn.SubjectKey].Key(1)));
        Assert.Equal(("****5678", "5678"), (records[SourceCatalogue.PayDestinations]["account_number"].Text(0), records[SourceCatalogue.PayDestinations][SourceColumn.LastFour].Text(0)));
        Assert.Equal("111000025:****5678", records[SourceCatalogue.Transfers]["from_value"].Text(0));
        Assert.Equal("****5678", records[SourceCatalogue.WorkerChanges]["new_value"].Text(1));
    }

    [Fact]
    public async Task Placeholders_and_wrong_check_digits_have_no_key()
    {
        using var pack = new TestPack()
            .With("workers.csv", "record_id,full_name,start_date,email_work,phone,national_id_type,national_id\nW1,A B,2026-01-01,test@test.com,702-555-0134,ssn,078-05-1120\n")
            .With("devices.csv", "record_id,serial,imei,macs\nD1,To be filled by O.E.M.,490154203237519,02:00:00:00:00:01\n")
            .With("pay_destinations.csv", "record_id,worker_id,kind,routing_number,account_number,valid_from\nP1,W1,bank,112000025,12345678,2026-01-01\nP2,W1,bank,111000025,000000000,2026-01-01\n");
        var store = new InMemoryImportStore();
        await store.ImportAsync(pack.Write());
        var records = store.Records();

        Assert.All(new[] { "email_work", "phone", "national_id", SourceColumn.SubjectKey }, column => Assert.Equal("", records[SourceCatalogue.Workers][column].Key(0)));
        Assert.All(new[] { "serial", "imei", "macs" }, column => Assert.Equal("", records[SourceCatalogue.Devices][column].Key(0)));
        Assert.All(new[] { 0, 1 }, row => Assert.Equal("", records[SourceCatalogue.PayDestinations][SourceColumn.SubjectKey].Key(row)));
        Assert.Equal("To be filled by O.E.M.", records[SourceCatalogue.Devices]["serial"].Text(0));
    }

    private static IEnumerable<string> Cells(string pack, string file, string column)
    {
        using var stream = File.OpenRead(Path.Combine(pack, file));
        var csv = new Investigations.Graph.Ingestion.CsvReader(stream, Investigations.Graph.Ingestion.CsvLimits.Default);
        csv.Begin();
        csv.Read();
        int cell = Enumerable.Range(0, csv.CellCount).First(i => csv.Text(i) == column);
        var cells = new List<string>();
        while (csv.Read()) cells.Add(csv.Text(cell));
        return cells;
    }
}

using Investigations.Graph.Model;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Graph.Ingestion;

public sealed class SamplePackTests
{
    // No machine-readable zone of the sample has a fault.
    private static readonly string[] LegitimatelyEmpty = ["identity_documents.csv: mrz.faults"];

    [Fact]
    public void Every_column_of_the_contract_is_read_from_the_sample()
    {
        var (records, texts) = PackRecords.Load(SharedFiles.SamplePack());

        var empty = SourceCatalogue.All
            .SelectMany(file => file.Columns.Where(column => Enumerable.Range(0, records[file].Count).All(row => Value(records[file][column.Name], row).Length == 0))
                .Select(column => $"{file.Name}: {column.Name}"))
            .Except(LegitimatelyEmpty);

        Assert.Empty(empty);
        Assert.All(SourceCatalogue.All, file => Assert.True(records[file].IsDelivered));
        Assert.NotEmpty(texts);
    }

    private static string Value(RecordColumn column, int row) => column.Text(row).Length > 0 ? column.Text(row) : column.Key(row);
}

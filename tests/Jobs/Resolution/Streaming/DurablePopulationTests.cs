using Investigations.Jobs.Resolution.Linkage;
using Investigations.Jobs.Resolution.Streaming;
using Investigations.Jobs.Resolution.Tables;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Jobs.Resolution.Streaming;

/// <summary>What a log brings back, whole and torn.</summary>
public sealed class DurablePopulationTests : IDisposable
{
    private static readonly LinkageOptions Options = new();
    private static readonly PersonTable Table = DrawnPersons.Table(21, 700);
    private static readonly PersonTable Start = DrawnPersons.Part(Table, [.. Enumerable.Range(0, 200)]);
    private static readonly LinkageResult Linked = PersonLinkage.Link(Start, Options);

    private readonly ScratchFolder folder = new();
    private readonly PersonRecord[] records = [.. PersonRecord.Of(DrawnPersons.Part(Table, [.. Enumerable.Range(200, 500)]), Linked.Trained.Fields)];

    private string Log => folder.File("population.log");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Opened_again_it_is_as_it_was()
    {
        string hash;
        using (var population = Open())
        {
            population.Add(records[..300]);
            population.Remove([records[3].Id, records[40].Id, "nobody"]);
            population.Add([records[3], .. records[300..]]);
            hash = population.PartitionHash();
        }
        using var again = Open();
        Assert.Equal(0, again.Cut);
        Assert.Equal(hash, again.PartitionHash());
        Assert.Equal(699, again.Count);
    }

    [Fact]
    public void A_batch_that_was_cut_short_was_never_there()
    {
        string hash;
        long whole;
        using (var population = Open())
        {
            population.Add(records[..300]);
            population.Remove([records[7].Id]);
            hash = population.PartitionHash();
            whole = new FileInfo(Log).Length;
            population.Add(records[300..]);
        }
        byte[] all = File.ReadAllBytes(Log);
        foreach (long length in (long[])[whole + 1, whole + 19, whole + 20, whole + 33, (whole + all.Length) / 2, all.Length - 1])
        {
            File.WriteAllBytes(Log, all[..(int)length]);
            using (var population = Open())
            {
                Assert.Equal(length - whole, population.Cut);
                Assert.Equal(hash, population.PartitionHash());
                population.Add(records[300..]);
            }
            Assert.Equal(all, File.ReadAllBytes(Log));
        }
    }

    [Fact]
    public void A_call_of_many_records_is_kept_batch_by_batch()
    {
        PersonRecord[] many = [.. records, .. Enumerable.Range(0, 4).SelectMany(copy => records.Select(record => new PersonRecord($"{copy} {record.Id}", record.Values)))];
        using (var population = Open()) population.Add(many);
        using (var file = new FileStream(Log, FileMode.Open)) file.SetLength(file.Length - 1);
        using var again = Open();
        Assert.Equal(200 + 2_000, again.Count);
        Assert.True(again.Cut > 0);
    }

    [Fact]
    public void Damage_before_the_last_batch_is_told_and_nothing_is_cut()
    {
        using (var population = Open())
        {
            population.Add(records[..100]);
            population.Add(records[100..200]);
        }
        byte[] all = File.ReadAllBytes(Log);
        all[300] ^= 1;
        File.WriteAllBytes(Log, all);
        Assert.Contains("damaged", Assert.Throws<InvalidDataException>(Open).Message, StringComparison.Ordinal);
        Assert.Equal(all, File.ReadAllBytes(Log));
    }

    [Fact]
    public void A_log_of_another_population_is_turned_down()
    {
        using (var population = Open()) population.Add(records[..10]);
        var other = ResolvedPopulation.Empty(Linked.Trained, Options);
        Assert.Contains("other records", Assert.Throws<InvalidDataException>(() => DurablePopulation.Open(other, Log)).Message, StringComparison.Ordinal);
        File.WriteAllText(folder.File("no.log"), new string('x', 300));
        Assert.Throws<InvalidDataException>(() => DurablePopulation.Open(other, folder.File("no.log")));
    }

    [Fact]
    public void A_call_with_a_taken_id_adds_none()
    {
        using var population = Open();
        population.Add(records[..10]);
        Assert.Throws<ArgumentException>(() => population.Add(records[5..20]));
        Assert.Throws<ArgumentException>(() => population.Add([records[30], records[30]]));
        Assert.Equal(210, population.Count);
    }

    private DurablePopulation Open() => DurablePopulation.Open(ResolvedPopulation.Of(Linked, Start), Log);
}

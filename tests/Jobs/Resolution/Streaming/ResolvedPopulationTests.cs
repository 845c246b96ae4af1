using Investigations.Jobs.Resolution.Linkage;
using Investigations.Jobs.Resolution.Streaming;
using Investigations.Jobs.Resolution.Tables;
using Investigations.Jobs.Resolution.Training;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Jobs.Resolution.Streaming;

/// <summary>Records one by one against the same records at once, with one frozen model.</summary>
public sealed class ResolvedPopulationTests
{
    private static readonly int Orders = Environment.GetEnvironmentVariable("INVESTIGATIONS_LONG_TESTS") == "1" ? 200 : 10;

    private static readonly LinkageOptions Options = new();

    // Learned from a part, so that the rest brings values that were never seen; in parts 5,000 rows, whole 3,000, and few enough to compare all.
    private static readonly Lazy<(PersonTable Table, TrainedLinkage Trained)> Parts = new(() => Learned(DrawnPersons.Table(1, 5_000), 2_600));
    private static readonly Lazy<(PersonTable Table, TrainedLinkage Trained)> Whole = new(() => Learned(DrawnPersons.Table(2, 3_000, isWhole: true), 2_300));
    private static readonly Lazy<(PersonTable Table, TrainedLinkage Trained)> Few = new(() => Learned(DrawnPersons.Table(3, 450), 250));

    [Fact]
    public void Any_order_and_any_batches_give_the_groups_of_all_at_once()
    {
        using var folder = new ScratchFolder();
        var options = Options with { BlockCap = 4 };
        var (table, trained) = Parts.Value;
        string wanted = HashOfAllAtOnce(table, trained, options);
        PersonRecord[] records = [.. PersonRecord.Of(table, trained.Fields)];
        for (int order = 0; order < Orders; order++)
        {
            var random = new Random(order);
            random.Shuffle(records);
            using var population = DurablePopulation.Open(ResolvedPopulation.Empty(trained, options), folder.File($"{order}.log"));
            for (int done = 0; done < records.Length;)
            {
                int size = Math.Min(records.Length - done, random.Next(1, 1_500));
                population.Add(records[done..(done + size)]);
                done += size;
            }
            Assert.Equal(wanted, population.PartitionHash());
        }
    }

    [Theory]
    [InlineData("parts", 200)]
    [InlineData("parts", 4)]
    [InlineData("whole", 200)]
    [InlineData("whole", 4)]
    [InlineData("few", 200)]
    public void Records_that_went_leave_no_trace(string drawn, int cap)
    {
        var options = Options with { BlockCap = cap };
        var (table, trained) = Drawn(drawn);
        int count = table.Count;
        PersonRecord[] records = [.. PersonRecord.Of(table, trained.Fields)];
        var population = ResolvedPopulation.Of(PersonLinkage.Link(table, trained, options), table);
        int[] order = [.. Enumerable.Range(0, count)];
        new Random(3).Shuffle(order);
        int[] gone = order[..(count / 3)], back = gone[..(count / 9)];
        foreach (int record in gone) Assert.True(population.Remove(records[record].Id));
        Assert.False(population.Remove(records[gone[0]].Id));
        Assert.Equal(HashOfAllAtOnce(DrawnPersons.Part(table, order[gone.Length..]), trained, options), population.PartitionHash());
        foreach (int record in back) population.Add(records[record]);
        Assert.Equal(HashOfAllAtOnce(DrawnPersons.Part(table, [.. order[gone.Length..], .. back]), trained, options), population.PartitionHash());
    }

    [Fact]
    public void Blocks_over_the_cap_have_a_say_in_who_is_compared()
    {
        // Says that the cap of the other tests is one that blocks reach.
        var (table, trained) = Parts.Value;
        Assert.NotEmpty(PersonLinkage.Link(table, trained, Options with { BlockCap = 4 }).Left);
        Assert.NotEqual(HashOfAllAtOnce(table, trained, Options with { BlockCap = 4 }), HashOfAllAtOnce(table, trained, Options));
    }

    [Fact]
    public void A_block_that_crosses_the_cap_gives_its_pairs_up_and_takes_them_back()
    {
        var (table, trained) = Parts.Value;
        PersonRecord[] records = [.. PersonRecord.Of(table, trained.Fields).Take(3_000)];
        var population = ResolvedPopulation.Empty(trained, Options with { BlockCap = 4 });
        var hashes = new Stack<string>();
        foreach (var record in records)
        {
            if (hashes.Count * 100 == population.Count) hashes.Push(population.PartitionHash());
            population.Add(record);
        }
        for (int left = records.Length; left > 0; left--)
        {
            population.Remove(records[left - 1].Id);
            if (population.Count == (hashes.Count - 1) * 100) Assert.Equal(hashes.Pop(), population.PartitionHash());
        }
        Assert.Empty(hashes);
    }

    [Fact]
    public void Unrelated_records_change_no_group()
    {
        var (table, trained) = Parts.Value;
        var population = ResolvedPopulation.Of(PersonLinkage.Link(table, trained, Options), table);
        string[] ids = [.. PersonRecord.Of(table, population.Fields).Select(record => record.Id)];
        var before = ids.Select(population.GroupOf).ToList();
        foreach (var record in PersonRecord.Of(DrawnPersons.Table(6, 800, prefix: "q"), population.Fields))
            Assert.DoesNotContain(population.Add(record).Group, id => !id.StartsWith('q'));
        Assert.Equal(before, ids.Select(population.GroupOf));
    }

    [Fact]
    public void A_source_that_comes_twice_adds_no_weight()
    {
        var (table, trained) = Whole.Value;
        var population = ResolvedPopulation.Of(PersonLinkage.Link(table, trained, Options), table);
        PersonRecord[] records = [.. PersonRecord.Of(table, population.Fields)];
        var before = records.Select(record => population.GroupOf(record.Id)).ToList();
        var matches = records.Select(record => population.Search(record, 50).Select(match => match.Weight)).ToList();
        foreach (var record in records) population.Add(new PersonRecord("again " + record.Id, record.Values));
        for (int i = 0; i < records.Length; i++)
        {
            var group = population.GroupOf(records[i].Id);
            Assert.Equal(before[i], group.Where(id => !id.StartsWith("again", StringComparison.Ordinal)));
            Assert.Equal(2 * before[i].Count, group.Count);
            Assert.Equal(matches[i], population.Search(records[i], 50).Select(match => match.Weight));
        }
    }

    [Theory]
    [InlineData("parts")]
    [InlineData("whole")]
    [InlineData("few")]
    public void Pairs_have_the_scores_of_the_batch(string drawn)
    {
        var (table, trained) = Drawn(drawn);
        // Under a cap, pairs would be told when they are found and taken back later.
        var options = Options with { BlockCap = 10_000 };
        var linked = PersonLinkage.Link(table, trained, options);
        var population = ResolvedPopulation.Empty(trained, options);
        PersonRecord[] records = [.. PersonRecord.Of(table, trained.Fields)];
        var found = new List<double>();
        var rows = new HashSet<string>();
        foreach (var record in records)
        {
            var added = population.Add(record);
            if (rows.Add(string.Join('|', record.Values.Select(Text)))) found.AddRange(added.Matches.Select(match => match.Weight));
        }
        double threshold = Bits.FromProbability(options.Threshold);
        Assert.Equal(linked.Pairs.Select(pair => Bits.Of(pair.Score)).Where(weight => weight >= threshold).Order(), found.Order());

        static string Text(FieldValue value) => $"{value.Field}:{System.Text.Encoding.UTF8.GetString(value.Value.Span)}";
    }

    [Fact]
    public void A_search_finds_what_an_addition_matches_and_adds_nothing()
    {
        var (table, trained) = Whole.Value;
        var start = DrawnPersons.Part(table, [.. Enumerable.Range(0, 2_400)]);
        var population = ResolvedPopulation.Of(PersonLinkage.Link(start, trained, Options), start);
        string before = population.PartitionHash();
        PersonRecord[] others = [.. PersonRecord.Of(DrawnPersons.Part(table, [.. Enumerable.Range(2_400, 600)]), population.Fields)];
        var found = others.Select(record => population.Search(record, 100)).ToList();
        Assert.Equal(before, population.PartitionHash());
        Assert.Equal(2_400, population.Count);
        int hits = 0;
        for (int i = 0; i < others.Length; i++)
        {
            Assert.Equal(found[i].Select(match => match.Weight).OrderDescending(), found[i].Select(match => match.Weight));
            var added = population.Add(others[i]);
            Assert.True(added.Matches.Count == 0 || added.Group.Contains(others[i].Id));
            foreach (var match in added.Matches)
            {
                Assert.Contains(found[i], other => other.Weight.Equals(match.Weight));
                hits++;
            }
            Assert.True(population.Remove(others[i].Id));
        }
        Assert.True(hits > 100);
        Assert.Equal(before, population.PartitionHash());
    }

    [Fact]
    public void Searches_at_the_same_time_change_nothing()
    {
        using var folder = new ScratchFolder();
        var options = Options with { BlockCap = 4 };
        var (table, trained) = Parts.Value;
        PersonRecord[] records = [.. PersonRecord.Of(table, trained.Fields)];
        using (var alone = DurablePopulation.Open(ResolvedPopulation.Empty(trained, options), folder.File("alone.log"))) alone.Add(records);
        using var population = DurablePopulation.Open(ResolvedPopulation.Empty(trained, options), folder.File("busy.log"));
        Parallel.Invoke(
            () => population.Add(records),
            () =>
            {
                foreach (var record in records) population.Search(record, 5);
            },
            () =>
            {
                foreach (var record in records.Reverse()) population.GroupOf(record.Id);
            });
        Assert.Equal(HashOfAllAtOnce(table, trained, options), population.PartitionHash());
        population.Dispose();
        Assert.Equal(File.ReadAllBytes(folder.File("alone.log")), File.ReadAllBytes(folder.File("busy.log")));
    }

    [Fact]
    public void An_id_is_taken_once()
    {
        var (table, trained) = Few.Value;
        var population = ResolvedPopulation.Empty(trained, Options);
        var record = PersonRecord.Of(table, population.Fields).First();
        population.Add(record);
        Assert.Contains(record.Id, Assert.Throws<ArgumentException>(() => population.Add(record)).Message, StringComparison.Ordinal);
        Assert.Equal(1, population.Count);
    }

    private static (PersonTable Table, TrainedLinkage Trained) Drawn(string name) => (name switch
    {
        "parts" => Parts,
        "whole" => Whole,
        _ => Few,
    }).Value;

    private static (PersonTable Table, TrainedLinkage Trained) Learned(PersonTable table, int count) =>
        (table, PersonLinkage.Link(DrawnPersons.Part(table, [.. Enumerable.Range(0, count)]), Options).Trained);

    private static string HashOfAllAtOnce(PersonTable table, TrainedLinkage trained, LinkageOptions options) =>
        ResolvedPopulation.Of(PersonLinkage.Link(table, trained, options), table).PartitionHash();
}

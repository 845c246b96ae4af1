using Investigations.Graph.Model;
using Investigations.Jobs.Resolution;
using Investigations.Tests.Contracts;
using Xunit;

namespace Investigations.Tests.Jobs.Resolution;

/// <summary>E01, E07 and E09 of reliability-security.md: what must not change an answer does not.</summary>
public sealed class ResolverPropertyTests
{
    private static Identities Resolve(IEnumerable<SourceRecord> records, params Judgement[] judgements) =>
        Resolver.Resolve(DrawnPeople.Set(records), judgements, new ResolveOptions());

    /// <summary>The groups of records that are among those asked for, and the weights of pairs among them.</summary>
    private static string Among(Identities identities, IEnumerable<SourceRecord> records)
    {
        var asked = records.Select(record => new RecordRef(record.File, record.RecordId)).ToHashSet();
        var groups = identities.Names.Where(name => asked.Contains(name.Record)).GroupBy(name => name.Entity)
            .Select(group => string.Join(" ", group.Select(name => name.Record))).Order(StringComparer.Ordinal);
        var pairs = identities.Judgements.Where(judgement => asked.Contains(judgement.A) && asked.Contains(judgement.B))
            .Select(judgement => $"{judgement.A} {judgement.B} {judgement.Verdict} {judgement.MatchWeight:R}");
        return string.Join("\n", groups.Concat(pairs));
    }

    [Fact]
    public void Two_hundred_orders_of_the_records_give_the_same_bytes()
    {
        for (int seed = 0; seed < 10; seed++)
        {
            var records = DrawnPeople.Records(seed, 40);
            string expected = TestResults.Text(Resolve(records));
            var random = new Random(seed);
            for (int order = 0; order < 20; order++) Assert.Equal(expected, TestResults.Text(Resolve(records.OrderBy(_ => random.Next()).ToList())));
        }
    }

    [Fact]
    public void Drawn_people_give_the_rules_work()
    {
        var found = Enumerable.Range(0, 10).Select(seed => Resolve(DrawnPeople.Records(seed, 40))).ToList();
        Assert.Equal(Enum.GetValues<Verdict>(), found.SelectMany(identities => identities.Judgements).Select(judgement => judgement.Verdict).Distinct().Order());
        Assert.All(found, identities => Assert.InRange(identities.People.Max(person => person.RecordCount), 3, 30));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Records_of_strangers_move_neither_groups_nor_weights(int seed)
    {
        var records = DrawnPeople.Records(seed, 40);
        var strangers = Enumerable.Range(0, 300).Select(i => TestRecords.Of(SourceCatalogue.Candidates, $"Z{i}",
            ("full_name", $"Given{Letters(i)} Family{Letters(i)}"), ("email", $"z{i}@z.org"), ("phone", $"+1303555{i:D4}")));
        Assert.Equal(Among(Resolve(records), records), Among(Resolve([.. records, .. strangers]), records));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_source_delivered_twice_adds_no_weight_and_its_copies_go_with_their_originals(int seed)
    {
        var records = DrawnPeople.Records(seed, 40).Where(record => record.File == SourceCatalogue.Candidates).ToList();
        var copies = records.Select(record => DrawnPeople.Copy(record, record.RecordId + "-again")).ToList();
        var before = Resolve(records);
        var after = Resolve([.. records, .. copies]);

        Assert.Equal(Among(before, records), Among(after, records));
        foreach (var record in records.Where(record => record.Cells[record.File.Ordinal("phone")].Length > 0))
            Assert.Equal(Owner(after, record.RecordId), Owner(after, record.RecordId + "-again"));
    }

    [Fact]
    public void Weights_are_the_sum_of_the_shown_bits()
    {
        var judged = Enumerable.Range(0, 5).SelectMany(seed => Resolve(DrawnPeople.Records(seed, 40)).Judgements).ToList();
        Assert.True(judged.Count > 50);
        Assert.All(judged, judgement => Assert.Equal(judgement.MatchWeight, judgement.Waterfall.Sum(outcome => outcome.Bits), 1e-9));
    }

    [Theory]
    [InlineData("Zoltan Quist")]
    [InlineData("Мария Иванова")]
    [InlineData("王小明")]
    public void A_name_alone_joins_nobody_in_any_script_however_rare(string name)
    {
        var found = Resolve([TestRecords.Candidate("C1", name), TestRecords.Candidate("C2", name)]);
        Assert.Equal(2, found.People.Count);
    }

    private static EntityId Owner(Identities identities, string id) => identities.Names.Single(name => name.Column == "record_id" && name.Record.RecordId == id).Entity;

    private static string Letters(int number) => string.Concat(number.ToString("D3", System.Globalization.CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));
}

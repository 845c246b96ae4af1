using Investigations.Graph.Model;
using Investigations.Jobs.Correlation;
using Investigations.Jobs.Resolution;
using Xunit;

namespace Investigations.Tests.Jobs.Correlation;

public sealed class CorrelatorPropertyTests
{
    private static Associations Correlate(RecordDrawing drawing, CorrelateOptions? options = null)
    {
        var records = drawing.Build();
        return Correlator.Correlate(records, new Dictionary<string, string>(StringComparer.Ordinal), Resolver.Resolve(records, [], new ResolveOptions()), options ?? new CorrelateOptions());
    }

    private static RecordDrawing Holders(int count)
    {
        var drawing = new RecordDrawing();
        for (int i = 0; i < count; i++) drawing.Candidate($"C{i:D2}", $"Given{(char)('a' + i)} Family{(char)('a' + i)}", ("phone", "+12025550001"), ("email", $"m{i}@x.org"));
        return drawing;
    }

    [Fact]
    public void A_tie_never_grows_when_more_people_hold_the_value()
    {
        var bits = Enumerable.Range(2, 9).Select(n => Correlate(Holders(n)).Ties.Select(tie => tie.Bits).Distinct().Single()).ToList();

        Assert.Equal(bits.OrderDescending(), bits);
        Assert.Equal(bits.Count, bits.Distinct().Count());
        Assert.Equal(11 / Math.Log2(3), bits[0], 4); // strength of a phone by 1 / log2(1 + holders), domain.md 1.8
    }

    [Fact]
    public void Past_the_cap_a_value_is_generic_and_the_answer_says_so()
    {
        var options = new CorrelateOptions { HolderCaps = new Dictionary<EntityKind, int> { [EntityKind.PhoneNumber] = 4 } };

        Assert.Equal(6, Correlate(Holders(4), options).Ties.Count);
        var over = Correlate(Holders(5), options);
        Assert.Empty(over.Ties);
        Assert.Equal("too many holders: 5", over.Entities.Single(entity => entity.Kind == EntityKind.PhoneNumber).GenericReason);
        Assert.Contains(over.Left, line => line.Contains("phone", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_order_of_rows_changes_nothing(int seed)
    {
        var expected = Correlate(Mixed());
        var found = Correlate(Mixed().Shuffled(seed));

        Assert.Equal(expected.Entities, found.Entities);
        Assert.Equal(expected.Links.Select(Text), found.Links.Select(Text));
        Assert.Equal(expected.Ties.Select(Text), found.Ties.Select(Text));
    }

    [Fact]
    public void Unrelated_records_change_no_tie()
    {
        var drawing = Mixed();
        for (int i = 0; i < 40; i++) drawing.Candidate($"Z{i}", $"Given{i} Family{i}", ("email", $"z{i}@z.org"), ("phone", $"+1303555{i:D4}"));

        Assert.Equal(Correlate(Mixed()).Ties.Select(Text), Correlate(drawing).Ties.Select(Text));
    }

    [Fact]
    public void Everything_is_in_order_and_every_end_of_a_link_is_an_entity()
    {
        var found = Correlate(Mixed());
        var ids = found.Entities.Select(entity => entity.Id).ToHashSet();

        Assert.Equal(found.Entities.Select(entity => entity.Id).Order(), found.Entities.Select(entity => entity.Id));
        Assert.Equal(ids.Count, found.Entities.Count);
        Assert.All(found.Links, link => Assert.True(ids.Contains(link.From) && ids.Contains(link.To)));
        Assert.All(found.Links, link => Assert.InRange(link.Evidence.Count, 1, Link.EvidenceCap));
        Assert.All(found.Ties, tie => Assert.True(tie.A.CompareTo(tie.B) < 0 && ids.Contains(tie.Pivot)));
    }

    private static string Text(Link link) => $"{link.From} {link.Kind} {link.To} {link.Validity} {link.Weight} {link.EvidenceCount} {string.Join(',', link.Evidence)}";

    private static string Text(Tie tie) => $"{tie.A} {tie.B} {tie.Pivot} {tie.HeldByA} {tie.HeldByB} {tie.Category} {tie.Group} {tie.Bits} {tie.ExplainedBy} {tie.Overlap} {tie.Reason} {string.Join(',', tie.Evidence)}";

    private static RecordDrawing Mixed() => Holders(4)
        .Candidate("C90", "Ann Lee", ("home", "1 Elm|2|Boston"), ("device_fingerprint", "f1"))
        .Candidate("C91", "Boris Novak", ("home", "1 Elm|2|Boston"), ("device_fingerprint", "f1"))
        .Add(SourceCatalogue.Applications, "A1", ("candidate_id", "C90"), ("submitted_at", "2026-05-02T00:00:00Z"), ("submitted_ip", "9.9.9.9"))
        .Add(SourceCatalogue.Applications, "A2", ("candidate_id", "C91"), ("submitted_at", "2026-05-03T00:00:00Z"), ("submitted_ip", "9.9.9.9"))
        .Add(SourceCatalogue.References, "R1", ("candidate_id", "C90"), ("name", "Emil Stone"), ("phone", "+12025550009"))
        .Add(SourceCatalogue.References, "R2", ("candidate_id", "C01"), ("name", "Emil Stone"), ("phone", "+12025550009"));
}

using Investigations.Graph.Model;
using Investigations.Jobs.Resolution;
using Investigations.Jobs.Resolution.Dossiers;
using Xunit;

namespace Investigations.Tests.Jobs.Resolution.Training;

public sealed class DossierTrainingTests
{
    private static Identities Resolve(RecordDrawing drawing, params Judgement[] judgements) => Resolver.Resolve(drawing.Build(), judgements, new ResolveOptions());

    // So many people who each applied twice, the second time with another phone.
    private static RecordDrawing Twice(int people, string device = "")
    {
        var drawing = new RecordDrawing();
        for (int i = 0; i < people; i++)
        {
            string name = $"Given{Letters(i)} Family{Letters(i)}";
            (string, string)[] own = [("email", $"m{i}@x.org"), ("date_of_birth", $"19{60 + (i % 40)}-0{1 + (i % 9)}-1{i % 10}"), ("device_fingerprint", device)];
            drawing.Candidate($"A{i}", name, [.. own, ("phone", $"+1202555{i:D4}")]).Candidate($"B{i}", name, [.. own, ("phone", $"+1303555{i:D4}")]);
        }
        return drawing;
    }

    private static double Bits(Identities identities, string comparison) =>
        identities.Judgements.Where(judgement => !judgement.IsByAnalyst).SelectMany(judgement => judgement.Waterfall).First(outcome => outcome.Comparison == comparison).Bits;

    [Fact]
    public void Where_people_often_change_their_phone_another_phone_says_less()
    {
        Assert.Equal(-1, Bits(Resolve(Twice(1)), "phone"), 0.05);
        Assert.InRange(Bits(Resolve(Twice(150)), "phone"), -0.6, -0.05);
    }

    [Fact]
    public void What_was_learned_is_said_in_one_line()
    {
        var said = new List<string>();
        Resolver.Resolve(Twice(20).Build(), [], new ResolveOptions(), said.Add);
        Assert.Contains("20 pairs of 40 dossiers", Assert.Single(said), StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_that_nobody_has_and_one_that_all_agree_on_are_named()
    {
        var left = Resolve(Twice(20, "f0")).Left;
        Assert.Contains(left, line => line.Contains("no two records", StringComparison.Ordinal) && line.Contains("national number", StringComparison.Ordinal) && !line.Contains("phone", StringComparison.Ordinal));
        Assert.Contains(left, line => line.Contains("all records agree on fingerprint", StringComparison.Ordinal));
        Assert.Equal(0, Bits(Resolve(Twice(20, "f0")), "fingerprint"));
    }

    [Theory]
    [InlineData(Verdict.Positive, 1)]
    [InlineData(Verdict.Negative, -1)]
    public void What_analysts_judge_moves_the_weights_and_is_said(Verdict verdict, int direction)
    {
        var judgements = Enumerable.Range(0, 10).Select(i =>
            new Judgement(new(SourceCatalogue.Candidates, $"A{i}"), new(SourceCatalogue.Candidates, $"B{i}"), verdict, 0, [], "kim", true, "drawn")).ToArray();
        var before = Resolve(Twice(30));
        var after = Resolve(Twice(30), judgements);

        Assert.Equal(direction, Math.Sign(Bits(after, "phone") - Bits(before, "phone")));
        Assert.DoesNotContain(before.Left, line => line.Contains("analysts", StringComparison.Ordinal));
        Assert.Contains(after.Left, line => line.Contains("10 pairs judged by analysts count for 5 pairs each", StringComparison.Ordinal));
    }

    [Fact]
    public void Usual_shares_are_shares_and_give_the_usual_weights()
    {
        foreach (var comparison in DossierComparisons.All.Where(comparison => !comparison.IsHeld))
        {
            Assert.Equal(1, comparison.Levels.Sum(level => level.UsualM), 0.002);
            if (comparison.Name != "name") Assert.Equal(1, comparison.Levels.Sum(level => level.UsualU), 0.002);
        }
    }

    // The most that can be learned of a level is log2(1/u); a name that nobody else bears has log2(4096/2), and the prior is 12 bits.
    [Fact]
    public void What_a_household_or_a_ring_shares_never_suffices_beside_a_name_alone_unless_it_always_did()
    {
        double room = MatchWeight.Positive + 12 - 11;
        var levels = DossierComparisons.All.Where(comparison => comparison is { IsHeld: false, IsOwn: false }).SelectMany(comparison => comparison.Levels)
            .Where(level => level.Part == Part.Observation && level.UsualBits > 0 && level.UsualBits < room).ToList();
        Assert.NotEmpty(levels);
        Assert.All(levels, level => Assert.InRange(Math.Log2(1 / level.UsualU), level.UsualBits, room));
    }

    private static string Letters(int number) => string.Concat(number.ToString("D3", System.Globalization.CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));
}

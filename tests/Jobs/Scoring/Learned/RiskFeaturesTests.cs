using Investigations.Graph.Model;
using Investigations.Jobs.Scoring;
using Investigations.Jobs.Scoring.Learned;
using Investigations.Tests.Jobs.Clustering;
using Xunit;

namespace Investigations.Tests.Jobs.Scoring.Learned;

/// <summary>Features are those listed, read nothing that is excluded, and never fall when evidence is added to the same members.</summary>
public sealed class RiskFeaturesTests
{
    private static readonly string[] Names = ["ann", "bob", "cat", "dan", "eve"];

    [Fact]
    public void Features_are_ties_signals_size_and_shape_and_nothing_else()
    {
        string[] allowed = ["ties", "kinds", "pairs", "members", "signals", "typologies", "unexplained"];
        Assert.All(RiskFeatures.All, feature => Assert.Contains(feature.Name.Split('.')[0], allowed));
        Assert.Equal(RiskFeatures.All.Count, RiskFeatures.All.Select(feature => feature.Name).Distinct().Count());
    }

    /// <summary>Whatever reads features holds no record, no entity's label and no member's reason: nothing that tells of origin, age, sex or belief.</summary>
    [Fact]
    public void Evidence_holds_no_label_and_no_record()
    {
        var types = typeof(RiskEvidence).GetProperties().Select(property => property.PropertyType).ToList();
        Assert.DoesNotContain(typeof(Entity), types.SelectMany(type => type.GetGenericArguments()).Concat(types));
        Assert.DoesNotContain(typeof(RecordSet), types);
        Assert.DoesNotContain(typeof(Cluster), types);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Adding_a_tie_or_a_signal_lowers_no_feature(int seed)
    {
        var random = new Random(seed);
        var members = Names.Select(DrawnNetwork.Id).ToHashSet();
        var ties = new List<Tie>();
        var signals = new List<Signal>();
        double[] before = RiskFeatures.Of(RiskEvidence.Of(members, ties, signals, 1, isExplained: false));
        for (int step = 0; step < 80; step++)
        {
            if (random.Next(3) == 0) signals.Add(DrawnSignal(random, step));
            else ties.Add(DrawnTie(random));
            double[] after = RiskFeatures.Of(RiskEvidence.Of(members, ties, signals, 1, isExplained: false));
            for (int i = 0; i < after.Length; i++) Assert.True(after[i] >= before[i] - 1e-12, $"{RiskFeatures.All[i].Name} fell from {before[i]} to {after[i]}");
            Assert.All(after, value => Assert.InRange(value, 0, 1));
            before = after;
        }
    }

    [Fact]
    public void Score_a_cluster_has_the_learned_probability_beside_its_level()
    {
        const string All = "ann bob cat";
        var drawn = new DrawnNetwork();
        foreach (string name in All.Split(' ')) drawn.Link(name, LinkKind.ResidesAt, "postal_address:home of " + name);
        drawn.Share(All, "bank_account:1", LinkKind.PaidTo, EvidenceCategory.Money, bits: 5).Share(All, "phone:1", LinkKind.UsesPhone, EvidenceCategory.Contact, bits: 4);
        var model = RiskTraining.Train(DrawnRows.Of(1, 400), "drawn rows", new TrainingOptions());
        var with = Assert.Single(ClusterScore.Score(drawn.Clusters(), drawn.Associations, drawn.Signals, new ScoreOptions { Model = model }));
        var without = Assert.Single(drawn.Scored());
        Assert.Equal((without.Level, without.Risk), (with.Level, with.Risk));
        Assert.Null(without.Learned);
        Assert.Equal("drawn rows", with.Learned!.TrainedOn);
        double logOdds = Math.Log2(with.Learned.Probability / (1 - with.Learned.Probability));
        Assert.Equal(logOdds, with.Learned.Contributions.Sum(part => part.Bits), 1e-9);
    }

    [Fact]
    public void Score_a_hint_changes_neither_level_nor_risk_nor_probability()
    {
        var model = RiskTraining.Train(DrawnRows.Of(1, 400), "drawn rows", new TrainingOptions());
        DrawnNetwork Drawn() => new DrawnNetwork().Share("ann bob cat", "bank_account:1", LinkKind.PaidTo, EvidenceCategory.Money, bits: 8);
        Cluster Scored(DrawnNetwork drawn) => Assert.Single(ClusterScore.Score(drawn.Clusters(), drawn.Associations, drawn.Signals, new ScoreOptions { Model = model }));
        var plain = Scored(Drawn());
        var hinted = Scored(Drawn().Fired(Signal.HintCode, "ann", EvidenceCategory.Behaviour, 0.5));
        Assert.Equal((plain.Level, plain.Risk, plain.Learned!.Probability), (hinted.Level, hinted.Risk, hinted.Learned!.Probability));
        Assert.Contains(hinted.SignalIds, id => id.StartsWith(Signal.HintCode, StringComparison.Ordinal));
    }

    private static Tie DrawnTie(Random random)
    {
        int a = random.Next(Names.Length), b = (a + 1 + random.Next(Names.Length - 1)) % Names.Length;
        var pair = new[] { DrawnNetwork.Id(Names[a]), DrawnNetwork.Id(Names[b]) }.Order().ToArray();
        var category = (EvidenceCategory)random.Next(1, 8);
        string group = random.Next(4) == 0 ? $"dwelling:{random.Next(2)}" : "";
        double bits = 0.2 + (random.NextDouble() * 6);
        return new Tie(pair[0], pair[1], new EntityId($"phone:{random.Next(6)}"), LinkKind.UsesPhone, LinkKind.UsesPhone, category, group, bits, bits > 3, null, Validity.Open, "drawn", []);
    }

    private static Signal DrawnSignal(Random random, int step)
    {
        var on = DrawnNetwork.Id(Names[random.Next(Names.Length)]);
        return new Signal($"s{step:D3}", "W11", on, [on], (EvidenceCategory)random.Next(1, 9), null, 0.2 + (random.NextDouble() * 4), "drawn", "drawn", [], 0);
    }
}

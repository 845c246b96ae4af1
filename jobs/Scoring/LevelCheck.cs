using Investigations.Graph.Model;

namespace Investigations.Jobs.Scoring;

/// <summary>Applies the whole rule to a cluster's ties, explanations tested anew: as it stands, and with some of the evidence away.</summary>
internal sealed class LevelCheck
{
    private readonly IReadOnlySet<EntityId> members;
    private readonly IReadOnlyList<Tie> ties;
    private readonly Explanations explanations;
    private readonly ScoreOptions options;

    public LevelCheck(ScoreContext context, IReadOnlySet<EntityId> members, IReadOnlyList<Tie> ties, IReadOnlyList<Signal> graveSignals, ScoreOptions options)
    {
        (this.members, this.ties, this.options) = (members, ties, options);
        explanations = new Explanations(context, [.. members.Order()], options);
        Grave = graveSignals;
        Tests = explanations.Run(ties);
        var rule = Rule(Tests, graveSignals.Count > 0);
        Counted = Countable(ties);
        Level = rule.Of(Counted);
        Units = rule.Units(Counted);
    }

    /// <summary>Signals that give review by themselves.</summary>
    public IReadOnlyList<Signal> Grave { get; }

    /// <summary>Innocent explanations with their results.</summary>
    public IReadOnlyList<ExplanationTest> Tests { get; }

    /// <summary>The ties that count: not explained, of positive weight.</summary>
    public IReadOnlyList<Tie> Counted { get; }

    /// <summary>The level as it stands.</summary>
    public ClusterLevel Level { get; }

    /// <summary>The kinds of evidence as they stand.</summary>
    public IReadOnlyList<EvidenceUnit> Units { get; }

    /// <summary>The level when nobody shares the values.</summary>
    public ClusterLevel Without(IReadOnlySet<EntityId> values)
    {
        var rest = ties.Where(tie => !values.Contains(tie.Pivot)).ToList();
        return Rule(explanations.Run(rest), Grave.Count > 0).Of(Countable(rest));
    }

    /// <summary>The level without signals that give review by themselves.</summary>
    public ClusterLevel WithoutGrave() => Rule(Tests, false).Of(Counted);

    private LevelRule Rule(IReadOnlyList<ExplanationTest> tests, bool isGrave) => new(members, tests, isGrave, options);

    private static List<Tie> Countable(IEnumerable<Tie> ties) => [.. ties.Where(tie => tie.ExplainedBy is null && tie.Bits > 0)];
}

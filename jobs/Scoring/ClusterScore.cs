using Investigations.Graph.Model;
using Investigations.Jobs.Scoring.Learned;

namespace Investigations.Jobs.Scoring;

/// <summary>Gives each cluster its level, its risk and what both are made of.</summary>
public static class ClusterScore
{
    private static readonly string[] GraveIndicators = ["A23", "X03", "X04"];

    /// <summary>Scores clusters; those dissolved stay as they are.</summary>
    /// <param name="clusters">As clustering left them.</param>
    /// <param name="associations">The ties that hold them, and links that test explanations.</param>
    /// <param name="signals">The signals their ids speak of.</param>
    /// <param name="options">Numbers.</param>
    public static IReadOnlyList<Cluster> Score(
        IReadOnlyList<Cluster> clusters, Associations associations, IReadOnlyList<Signal> signals, ScoreOptions options)
    {
        var context = new ScoreContext(associations, signals);
        return [.. clusters.Select(cluster => cluster.State == ClusterState.Dissolved ? cluster : Scored(cluster, context, options))];
    }

    /// <summary>What a model reads of each cluster that stands and has members, with its additive risk.</summary>
    internal static IReadOnlyList<(Cluster Cluster, double[] Features)> FeaturesOf(
        IReadOnlyList<Cluster> clusters, Associations associations, IReadOnlyList<Signal> signals, ScoreOptions options)
    {
        var context = new ScoreContext(associations, signals);
        return [.. clusters.Where(cluster => cluster.State != ClusterState.Dissolved && CoreOf(cluster).Count > 0).Select(cluster =>
        {
            var members = CoreOf(cluster);
            var all = context.TiesAmong(members);
            var signs = context.SignalsOf(cluster);
            var check = new LevelCheck(context, members, all, [.. signs.Where(IsGrave)], options);
            return (cluster, RiskFeatures.Of(EvidenceOf(cluster, members, all, signs, check.Tests)));
        })];
    }

    /// <summary>The risk that a sum of bits stands for.</summary>
    public static double RiskOf(double bits) => 1 / (1 + Math.Pow(2, -bits));

    private static Cluster Scored(Cluster cluster, ScoreContext context, ScoreOptions options)
    {
        var members = CoreOf(cluster);
        if (members.Count == 0) return cluster;
        var signals = context.SignalsOf(cluster);
        var all = context.TiesAmong(members);
        var check = new LevelCheck(context, members, all, [.. signals.Where(IsGrave)], options);
        var contributions = new RiskSum(options).Of(cluster, members.Count, check.Units, check.Tests, signals);
        var key = SmallestRemoval.Find(check);
        return cluster with
        {
            Level = check.Level,
            Risk = RiskOf(contributions.Sum(part => part.Bits)),
            Contributions = contributions,
            Explanations = [.. check.Tests.Select(test => test.Result)],
            Refutation = ClusterWords.Refutation(context, key, NextRecord.For(context, members, check)),
            Title = ClusterWords.Title(cluster, members.Count, check.Units, check.Level),
            Key = key,
            Alert = new AlertRule(options).Of(cluster, check.Level, check.Units, members.Count),
            Learned = options.Model?.Of(RiskFeatures.Of(EvidenceOf(cluster, members, all, signals, check.Tests))),
        };
    }

    // A building is told by the ties themselves, so that one more tie could make it hold and lower the risk; it is left to the additive one.
    private static RiskEvidence EvidenceOf(
        Cluster cluster, SortedSet<EntityId> members, IReadOnlyList<Tie> ties, IReadOnlyList<Signal> signals, IReadOnlyList<ExplanationTest> explanations) =>
        RiskEvidence.Of(members, [.. ties.Where(RiskEvidence.Speaks)], signals, cluster.Typologies.Count,
            explanations.Any(test => test.Result is { Holds: true, Name: not "building" }));

    /// <summary>The candidates that count: members, and facilitators who are candidates.</summary>
    private static SortedSet<EntityId> CoreOf(Cluster cluster) => [.. cluster.Members
        .Where(member => member.Kind == EntityKind.Candidate && member.Role is MemberRole.Member or MemberRole.Facilitator)
        .Select(member => member.Entity)];

    private static bool IsGrave(Signal signal) =>
        GraveIndicators.Contains(signal.Indicator, StringComparer.Ordinal) && signal.Strength == SignalStrength.Strong;
}

using Investigations.Graph.Model;
using Investigations.Graph.Review;
using Xunit;

namespace Investigations.Tests.Graph.Review;

public sealed class ReviewQueueTests
{
    private static readonly DateTimeOffset Noon = new(2026, 4, 1, 12, 0, 0, TimeSpan.Zero);

    private static RecordRef Record(string id) => new(SourceCatalogue.Candidates, id);

    private static EntityId Candidate(string id) => EntityKind.Candidate.IdOf($"candidates/{id}");

    private static Judgement Judged(string a, string b, Verdict verdict, double bits) =>
        new(Record(a), Record(b), verdict, bits, [new("prior", "one in all", bits - 9), new("name", "exact", 18), new("phone", "other", -9)], "match-weight", false, "Equal name, other phone.");

    /// <summary>Draws candidates as "A", or "A B" for one of two records.</summary>
    private static Identities Draw(string[] candidates, params Judgement[] judgements) => new(
        [.. candidates.Select(drawn => new Entity(Candidate(drawn[..1]), EntityKind.Candidate, drawn, null, null, 0, 1, null, drawn.Split(' ').Length))],
        [.. candidates.SelectMany(drawn => drawn.Split(' ').Select(id => new ResolvedName(Record(id), "record_id", Candidate(drawn[..1]))))],
        judgements, [], []);

    private static Cluster Cluster(ClusterLevel level, string member) => new(
        "k", "", level, 0.5, [], ClusterState.New, null, null, [new(Candidate(member), EntityKind.Candidate, member, MemberRole.Member, 1, "")], [], [], "", [], []);

    private static string Text(ReviewPair pair) => $"{pair.Judgement.A.RecordId}{pair.Judgement.B.RecordId}";

    [Fact]
    public void Unsure_and_conflicting_pairs_and_those_barely_joined_or_left_apart_wait()
    {
        var found = ReviewQueue.Of(
            Draw(["A B", "C", "D", "E", "F G"], Judged("A", "B", Verdict.Positive, 6.5), Judged("A", "C", Verdict.Unsure, 3), Judged("A", "D", Verdict.Conflict, 4),
                Judged("C", "D", Verdict.Positive, 8), Judged("D", "E", Verdict.Negative, 1), Judged("F", "G", Verdict.Positive, 7)), []);
        Assert.Equal(["AB", "AC", "AD", "CD"], found.Select(Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_gain_is_entropy_by_records_at_stake_by_clusters_touched()
    {
        var found = ReviewQueue.Of(Draw(["A B", "C D E"], Judged("A", "C", Verdict.Unsure, 0)), [Cluster(ClusterLevel.Escalate, "C"), Cluster(ClusterLevel.Note, "A")]);
        var pair = Assert.Single(found);
        Assert.Equal((2, 1), (pair.RecordsAtStake, pair.ClustersTouched));
        Assert.Equal(1 * Math.Log2(1 + 2) * (1 + 2), pair.Gain, 12); // entropy of one half, the smaller of 2 and 3 records, escalate counts 2
    }

    [Fact]
    public void The_pair_of_even_odds_comes_before_one_nearly_sure_and_one_that_touches_a_cluster_before_its_like()
    {
        var identities = Draw(["A", "B", "C", "D", "E", "F"], Judged("A", "B", Verdict.Unsure, 5), Judged("C", "D", Verdict.Unsure, 2), Judged("E", "F", Verdict.Unsure, 2));
        Assert.Equal(["EF", "CD", "AB"], ReviewQueue.Of(identities, [Cluster(ClusterLevel.Review, "F")]).Select(Text));
    }

    [Fact]
    public void What_somebody_decided_is_done_for_all_what_somebody_is_unsure_of_for_them_alone()
    {
        var pairs = ReviewQueue.Of(Draw(["A", "B", "C"], Judged("A", "B", Verdict.Unsure, 2), Judged("A", "C", Verdict.Unsure, 3)), []);
        var decided = new HeldJudgement(1, Noon, Judged("B", "A", Verdict.Negative, 0) with { IsByAnalyst = true, Author = "kim" });
        var unsure = new HeldJudgement(2, Noon, Judged("A", "C", Verdict.Unsure, 0) with { IsByAnalyst = true, Author = "kim" });
        Assert.Empty(ReviewQueue.Left(pairs, [decided, unsure], "kim"));
        Assert.Equal(["AC"], ReviewQueue.Left(pairs, [decided, unsure], "lee").Select(Text));
    }

    [Fact]
    public void The_first_pairs_that_hold_a_share_of_the_gain_are_counted()
    {
        var pairs = ReviewQueue.Of(Draw(["A", "B", "C"], Judged("A", "B", Verdict.Unsure, 2), Judged("A", "C", Verdict.Unsure, 2)), []);
        Assert.Equal((1, 2, 0), (ReviewQueue.CountForShare(pairs, 0.5), ReviewQueue.CountForShare(pairs, 0.8), ReviewQueue.CountForShare([], 0.8)));
    }

    [Fact]
    public void What_would_join_or_part_a_pair_is_worked_out_from_the_shown_weights()
    {
        var identities = Draw(["A", "B", "C D"], Judged("A", "B", Verdict.Unsure, 3), Judged("C", "D", Verdict.Positive, 6.5));
        var explanation = new PairExplanation(identities);
        var pairs = ReviewQueue.Of(identities, []).ToDictionary(Text);
        Assert.Equal([], explanation.Changes(pairs["AB"]).Where(change => !change.Joins));
        var part = Assert.Single(explanation.Changes(pairs["CD"]));
        Assert.Equal(("name", 6.5 - 18, false), (part.Comparison, part.MatchWeight, part.Joins));
        Assert.StartsWith("Together at 6.5 of 6.0 bits", PairExplanation.Why(pairs["CD"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_comparison_that_speaks_against_is_named_with_what_its_absence_and_its_agreement_would_give()
    {
        var agreeing = Judged("C", "D", Verdict.Positive, 20) with { Waterfall = [new("home", "unit", 4), new("phone", "shared", 8)] };
        var unsure = Judged("A", "B", Verdict.Unsure, 3) with { Waterfall = [new("prior", "one in all", -6), new("name", "exact", 13), new("home", "other city", -2.5), new("phone", "other", -1.5)] };
        var identities = Draw(["A", "B", "C D"], agreeing, unsure);
        var changes = new PairExplanation(identities).Changes(Assert.Single(ReviewQueue.Of(identities, [])));
        Assert.Equal([("home", 3 + 2.5 + 4), ("phone", 3 + 1.5 + 8)], changes.Select(change => (change.Comparison, change.MatchWeight)));
    }

    [Theory]
    [InlineData(0, 0.5, 1)]
    [InlineData(1, 2 / 3.0, 0.918295834054)] // H(1/3), Shannon 1948
    [InlineData(-1, 1 / 3.0, 0.918295834054)]
    public void A_weight_stands_for_odds_of_two_to_its_power(double bits, double probability, double entropy)
    {
        Assert.Equal(probability, MatchWeight.Probability(bits), 12);
        Assert.Equal(entropy, MatchWeight.Entropy(bits), 10);
    }
}

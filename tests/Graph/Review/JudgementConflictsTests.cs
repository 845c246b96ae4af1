using Investigations.Graph.Model;
using Investigations.Graph.Review;
using Xunit;

namespace Investigations.Tests.Graph.Review;

public sealed class JudgementConflictsTests
{
    private static Judgement Held(string a, string b, Verdict verdict, string author = "kim") =>
        new(new(SourceCatalogue.Candidates, a), new(SourceCatalogue.Candidates, b), verdict, 0, [], author, true, "seen");

    private static string Text(IEnumerable<Judgement> judgements) =>
        string.Join(" ", judgements.Select(j => $"{j.A.RecordId}{(j.Verdict == Verdict.Positive ? "=" : "!")}{j.B.RecordId}:{j.Author}"));

    [Fact]
    public void Judgements_that_can_all_hold_conflict_nowhere() =>
        Assert.Empty(JudgementConflicts.Find(
        [
            Held("A", "B", Verdict.Positive), Held("A", "B", Verdict.Positive, "lee"), Held("B", "C", Verdict.Negative), Held("C", "D", Verdict.Positive),
            Held("A", "D", Verdict.Unsure), Held("A", "C", Verdict.Unsure, "lee"),
        ]));

    [Fact]
    public void Two_who_disagree_on_a_pair_conflict_whichever_way_round_it_is_named()
    {
        var found = Assert.Single(JudgementConflicts.Find([Held("B", "A", Verdict.Negative, "lee"), Held("A", "B", Verdict.Positive)]));
        Assert.True(found.IsOnePair);
        Assert.Equal(("B!A:lee", "A=B:kim"), (Text(found.Apart), Text(found.Together)));
    }

    [Fact]
    public void A_chain_that_joins_what_is_kept_apart_is_a_conflict_of_all_its_judgements()
    {
        var found = Assert.Single(JudgementConflicts.Find([Held("A", "C", Verdict.Negative), Held("B", "C", Verdict.Positive), Held("A", "B", Verdict.Positive, "lee")]));
        Assert.False(found.IsOnePair);
        Assert.Equal(("A!C:kim", "A=B:lee B=C:kim"), (Text(found.Apart), Text(found.Together)));
    }

    [Fact]
    public void Every_chain_is_found_the_shortest_first_and_the_order_of_judgements_changes_nothing()
    {
        Judgement[] all =
        [
            Held("A", "B", Verdict.Positive), Held("B", "D", Verdict.Positive), Held("A", "C", Verdict.Positive), Held("C", "E", Verdict.Positive),
            Held("E", "D", Verdict.Positive), Held("A", "D", Verdict.Negative),
        ];
        Assert.Equal(["A=B:kim B=D:kim", "A=C:kim C=E:kim E=D:kim"], JudgementConflicts.Find(all).Select(conflict => Text(conflict.Together)));
        Assert.Equal(["A=B:kim B=D:kim", "A=C:kim C=E:kim E=D:kim"], JudgementConflicts.Find(all.Reverse()).Select(conflict => Text(conflict.Together)));
    }
}

using Investigations.Graph.Model;
using Investigations.Jobs.Resolution;
using Xunit;

namespace Investigations.Tests.Jobs.Resolution;

/// <summary>A candidate's id comes from the founding record, the oldest by its own word, and stays through merge and split.</summary>
public sealed class CandidateIdTests
{
    private static RecordDrawing Drawing() => new RecordDrawing()
        .Add(SourceCatalogue.Candidates, "C5", ("full_name", "Ann Lee"), ("created_at", "2026-01-01T10:00:00Z"), ("email", "a@x.org"), ("phone", "+12025550001"))
        .Add(SourceCatalogue.Candidates, "C6", ("full_name", "Dora Klein"), ("created_at", "2026-01-02T10:00:00Z"));

    private static string[] Ids(RecordDrawing drawing, params Judgement[] judgements) =>
        [.. Resolver.Resolve(drawing.Build(), judgements, new ResolveOptions()).Names.Select(name => $"{name.Record.RecordId} {name.Entity.Value}")];

    private static Judgement Held(string a, string b, Verdict verdict, string author = "kim") =>
        new(new(SourceCatalogue.Candidates, a), new(SourceCatalogue.Candidates, b), verdict, 0, [], author, true, "seen");

    [Fact]
    public void A_record_that_comes_later_joins_under_the_older_id_whatever_its_own_id()
    {
        var later = Drawing().Add(SourceCatalogue.Candidates, "C1", ("full_name", "Ann Lee"), ("created_at", "2026-02-01T10:00:00Z"), ("email", "a@x.org"), ("phone", "+12025550001"));
        Assert.Equal(["C1 candidate:candidates/C5", "C5 candidate:candidates/C5", "C6 candidate:candidates/C6"], Ids(later));
    }

    [Fact]
    public void After_a_merge_the_older_id_lives_on_and_after_its_undoing_both_do()
    {
        Assert.Equal(["C5 candidate:candidates/C5", "C6 candidate:candidates/C5"], Ids(Drawing(), Held("C5", "C6", Verdict.Positive)));
        Assert.Equal(["C5 candidate:candidates/C5", "C6 candidate:candidates/C6"], Ids(Drawing()));
    }

    [Fact]
    public void After_a_split_the_part_with_the_founding_record_keeps_the_id()
    {
        var three = Drawing()
            .Add(SourceCatalogue.Candidates, "C2", ("full_name", "Ann Lee"), ("created_at", "2026-02-01T10:00:00Z"), ("email", "a@x.org"), ("phone", "+12025550001"))
            .Add(SourceCatalogue.Candidates, "C3", ("full_name", "Ann M Lee"), ("created_at", "2026-03-01T10:00:00Z"), ("email", "a@x.org"), ("phone", "+12025550001"));
        Assert.Equal(
            ["C2 candidate:candidates/C5", "C3 candidate:candidates/C3", "C5 candidate:candidates/C5", "C6 candidate:candidates/C6"],
            Ids(three, Held("C3", "C5", Verdict.Negative), Held("C2", "C3", Verdict.Negative)));
    }

    [Fact]
    public void Two_workers_that_name_one_candidate_are_parted_by_an_analyst()
    {
        var drawing = Drawing()
            .Worker("W1", "Ann Lee", ("candidate_id", "C5"), ("phone", "+12025550001"))
            .Worker("W2", "Ann Lee", ("candidate_id", "C5"), ("phone", "+12025550001"));
        var apart = new Judgement(new(SourceCatalogue.Workers, "W1"), new(SourceCatalogue.Workers, "W2"), Verdict.Negative, 0, [], "kim", true, "met both");
        Assert.Contains("W2 candidate:candidates/C5", Ids(drawing));
        Assert.Contains("W2 candidate:workers/W2", Ids(drawing, apart));
        Assert.Contains("W1 candidate:candidates/C5", Ids(drawing, apart));
    }

    [Fact]
    public void Analysts_who_contradict_each_other_join_nobody_and_the_answer_says_so()
    {
        var found = Resolver.Resolve(Drawing().Build(), [Held("C5", "C6", Verdict.Positive), Held("C6", "C5", Verdict.Negative, "lee")], new ResolveOptions());
        Assert.Equal(2, found.People.Count);
        Assert.Contains(found.Left, line => line.Contains("apart by lee and joined by kim", StringComparison.Ordinal));
    }

    [Fact]
    public void An_unsure_analyst_keeps_the_machine_from_joining()
    {
        var twice = Drawing().Add(SourceCatalogue.Candidates, "C2", ("full_name", "Ann Lee"), ("created_at", "2026-02-01T10:00:00Z"), ("email", "a@x.org"), ("phone", "+12025550001"));
        Assert.Contains("C2 candidate:candidates/C5", Ids(twice));
        Assert.Contains("C2 candidate:candidates/C2", Ids(twice, Held("C2", "C5", Verdict.Unsure)));
    }
}

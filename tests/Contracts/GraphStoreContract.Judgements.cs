using Investigations.Graph.Model;
using Investigations.Graph.Storage;
using Xunit;

namespace Investigations.Tests.Contracts;

public abstract partial class GraphStoreContract
{
    private static Judgement Held(Verdict verdict, string author = "kim") =>
        TestResults.Identities.Judgements[0] with { IsByAnalyst = true, Author = author, Verdict = verdict };

    private static async Task<string> StandingAsync(IGraphStore store) =>
        TestResults.Text((await store.HeldJudgementsAsync(Token)).Select(held => held.Judgement));

    private static string Only(params Judgement[] judgements) => TestResults.Text(judgements);

    [Fact]
    public async Task An_analysts_judgement_outlives_runs_and_is_retired_by_the_next_of_its_author_on_its_pair()
    {
        await using var store = await OpenEmptyAsync();
        var first = Held(Verdict.Negative);
        await store.AddJudgementAsync(first, cancellationToken: Token);
        await store.ReplaceIdentitiesAsync(await store.BeginRunAsync(TestRecords.Exported, Token), Identities.Empty, Token);
        Assert.Equal(Only(first), await StandingAsync(store));
        var second = first with { A = first.B, B = first.A, Verdict = Verdict.Positive };
        await store.AddJudgementAsync(second, cancellationToken: Token);
        Assert.Equal(Only(second), await StandingAsync(store));
        await Assert.ThrowsAsync<ArgumentException>(async () => await store.AddJudgementAsync(first with { IsByAnalyst = false }, cancellationToken: Token));
    }

    [Fact]
    public async Task Two_analysts_hold_what_each_holds()
    {
        await using var store = await OpenEmptyAsync();
        await store.AddJudgementAsync(Held(Verdict.Negative), cancellationToken: Token);
        await store.AddJudgementAsync(Held(Verdict.Positive, "lee"), cancellationToken: Token);
        Assert.Equal(Only(Held(Verdict.Negative), Held(Verdict.Positive, "lee")), await StandingAsync(store));
    }

    [Fact]
    public async Task Undoing_a_judgement_brings_back_what_held_before_and_is_its_authors_alone()
    {
        await using var store = await OpenEmptyAsync();
        await store.AddJudgementAsync(Held(Verdict.Negative), cancellationToken: Token);
        var second = await store.AddJudgementAsync(Held(Verdict.Positive), cancellationToken: Token);
        Assert.False(await store.UndoJudgementAsync(second.Number, "lee", Token));
        Assert.True(await store.UndoJudgementAsync(second.Number, "kim", Token));
        Assert.Equal(Only(Held(Verdict.Negative)), await StandingAsync(store));
        Assert.False(await store.UndoJudgementAsync(second.Number, "kim", Token));
        Assert.True(await store.UndoJudgementAsync((await store.HeldJudgementsAsync(Token))[0].Number, "kim", Token));
        Assert.Equal(Only(), await StandingAsync(store));
    }

    [Fact]
    public async Task A_judgement_on_a_pair_that_was_judged_meanwhile_is_refused_with_what_stands()
    {
        await using var store = await OpenEmptyAsync();
        var first = await store.AddJudgementAsync(Held(Verdict.Negative), seen: 0, Token);
        var refused = await Assert.ThrowsAsync<JudgementOutdatedException>(async () => await store.AddJudgementAsync(Held(Verdict.Positive, "lee"), seen: 0, Token));
        Assert.Equal(first.Number, refused.Newest?.Number);
        Assert.Equal(Only(Held(Verdict.Negative)), await StandingAsync(store));
        var second = await store.AddJudgementAsync(Held(Verdict.Positive, "lee"), seen: first.Number, Token);
        await store.UndoJudgementAsync(second.Number, "lee", Token);
        await store.UndoJudgementAsync(first.Number, "kim", Token);
        refused = await Assert.ThrowsAsync<JudgementOutdatedException>(async () => await store.AddJudgementAsync(Held(Verdict.Unsure), seen: first.Number, Token));
        Assert.Null(refused.Newest);
    }

    [Fact]
    public async Task An_expired_judgement_no_longer_stands()
    {
        await using var store = await OpenEmptyAsync();
        var lasting = Held(Verdict.Negative) with { ExpiresAt = DateTimeOffset.MaxValue };
        await store.AddJudgementAsync(lasting, cancellationToken: Token);
        await store.AddJudgementAsync(Held(Verdict.Positive, "lee") with { ExpiresAt = DateTimeOffset.MinValue }, cancellationToken: Token);
        Assert.Equal(Only(lasting), await StandingAsync(store));
    }

    [Fact]
    public async Task An_id_that_went_leads_on_by_its_other_records_when_its_founding_record_is_gone()
    {
        await using var store = await OpenEmptyAsync();
        await store.ReplaceIdentitiesAsync(await store.BeginRunAsync(TestRecords.Exported, Token), TestResults.Identities, Token);
        var gone = TestResults.Identities.People[0];
        var next = gone with { Id = EntityKind.Candidate.IdOf("workers/W1") };
        var after = Identities.Empty with { People = [next], Names = [new(new RecordRef(SourceCatalogue.Workers, "W1"), "record_id", next.Id)] };
        await store.ReplaceIdentitiesAsync(await store.BeginRunAsync(TestRecords.Exported, Token), after, Token);
        Assert.Equal(next, await store.FindAsync(gone.Id, Token));
        Assert.Null(await store.FindAsync(TestResults.Identities.People[1].Id, Token));
    }
}

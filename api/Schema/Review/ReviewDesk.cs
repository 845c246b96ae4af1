using Investigations.Graph.Model;
using Investigations.Graph.Review;
using Investigations.Graph.Storage;

namespace Investigations.Api.Schema.Review;

/// <summary>What waits for people. Keeps the pairs of the last run, because all of its judgements have to be read to rank them.</summary>
/// <param name="view">Read from.</param>
/// <param name="clock">Says when today began.</param>
internal sealed class ReviewDesk(IGraphView view, TimeProvider clock)
{
    private const double Most = 0.8; // of the expected information
    private const int ClustersAtOnce = 500;

    private Tuple<string, ReviewRun> kept = Tuple.Create("", ReviewRun.Empty); // one reference, so that no reader sees half of a change

    /// <summary>The pairs that wait for a viewer, by falling gain.</summary>
    public async ValueTask<IReadOnlyList<ReviewItem>> QueueAsync(string viewer, CancellationToken cancellationToken)
    {
        var run = await RunAsync(cancellationToken);
        var held = await view.HeldJudgementsAsync(cancellationToken);
        return Items(run, ReviewQueue.Left(run.Pairs, held, viewer), held);
    }

    /// <summary>A pair of the last run, judged or not; null when the run has none of these records.</summary>
    public async ValueTask<ReviewItem?> PairAsync(RecordRef a, RecordRef b, CancellationToken cancellationToken)
    {
        var run = await RunAsync(cancellationToken);
        var pair = a.CompareTo(b) <= 0 ? (a, b) : (b, a);
        var found = run.Pairs.Where(waiting => JudgementConflicts.PairOf(waiting.Judgement) == pair).Take(1).ToList();
        return Items(run, found, await view.HeldJudgementsAsync(cancellationToken)).FirstOrDefault();
    }

    /// <summary>How far the review is, for a viewer.</summary>
    public async ValueTask<ReviewProgress> ProgressAsync(string viewer, CancellationToken cancellationToken)
    {
        var run = await RunAsync(cancellationToken);
        var held = await view.HeldJudgementsAsync(cancellationToken);
        var left = ReviewQueue.Left(run.Pairs, held, viewer);
        var today = held.Where(h => h.AddedAt >= new DateTimeOffset(clock.GetUtcNow().UtcDateTime.Date, TimeSpan.Zero)).ToList();
        return new ReviewProgress(
            today.Count, today.Count(h => h.Judgement.Author == viewer), left.Count, ReviewQueue.CountForShare(left, Most),
            JudgementConflicts.Find(held.Select(h => h.Judgement)).Count);
    }

    private static List<ReviewItem> Items(ReviewRun run, IReadOnlyList<ReviewPair> pairs, IReadOnlyList<HeldJudgement> held)
    {
        var standing = held.ToLookup(h => JudgementConflicts.PairOf(h.Judgement));
        return [.. pairs.Select(pair => new ReviewItem(pair, [.. standing[JudgementConflicts.PairOf(pair.Judgement)]], run.Explanation))];
    }

    private async ValueTask<ReviewRun> RunAsync(CancellationToken cancellationToken)
    {
        if (await view.RunsAsync(1, cancellationToken) is not [var last]) return ReviewRun.Empty;
        string current = $"{last.Id} {last.Stages.Count} {last.EndedAt:O}";
        var (state, run) = kept;
        if (state == current) return run;
        var identities = await view.IdentitiesAsync(cancellationToken);
        var made = new ReviewRun(ReviewQueue.Of(identities, await ClustersAsync(cancellationToken)), new PairExplanation(identities));
        kept = Tuple.Create(current, made);
        return made;
    }

    private async ValueTask<List<Cluster>> ClustersAsync(CancellationToken cancellationToken)
    {
        var found = new List<Cluster>();
        string? cursor = null;
        do
        {
            var page = await view.ClustersAsync(ClusterLevel.Review, ClustersAtOnce, cursor, cancellationToken);
            found.AddRange(page.Items);
            cursor = page.Cursor;
        }
        while (cursor is not null);
        return found;
    }
}

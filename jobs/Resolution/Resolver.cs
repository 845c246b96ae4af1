using Investigations.Graph.Model;
using Investigations.Graph.Review;
using Investigations.Jobs.Resolution.Dossiers;

namespace Investigations.Jobs.Resolution;

/// <summary>Resolves source records into candidates and persons: which records speak of the same claimed identity.</summary>
/// <remarks>Layer 1 only. A shared device, address, bank account or network address merges nobody; equal identity facts with contradicting observations
/// make a conflict of two candidates.</remarks>
public static class Resolver
{
    /// <summary>Resolves. The same records and judgements in any order give the same answer.</summary>
    /// <param name="records">All files.</param>
    /// <param name="analystJudgements">What analysts hold; a positive one joins, a negative one is never crossed, both outrank the rules. Of those that
    /// contradict each other only what keeps apart is followed, and the answer says so.</param>
    /// <param name="options">Settings.</param>
    /// <param name="say">Told in one line what was learned from the records; null for nobody.</param>
    public static Identities Resolve(RecordSet records, IReadOnlyList<Judgement> analystJudgements, ResolveOptions options, Action<string>? say = null)
    {
        var conflicts = JudgementConflicts.Find(analystJudgements);
        var disputed = conflicts.SelectMany(conflict => conflict.Together).ToHashSet();
        var followed = analystJudgements.Where(judgement => !disputed.Contains(judgement)).ToList();
        var verdicts = Verdicts(followed);
        var set = DossierReader.Read(records, (a, b) => verdicts.GetValueOrDefault(Ordered(a, b), Verdict.Positive) == Verdict.Positive);
        var work = new ResolutionPass(records, set, options);
        work.ApplyAnalyst(verdicts);
        work.ComparePairs(say);
        return work.Finish(analystJudgements, conflicts);
    }

    // A decided word on a pair outranks an unsure one, and keeping apart outranks joining.
    private static SortedDictionary<(RecordRef, RecordRef), Verdict> Verdicts(IEnumerable<Judgement> followed)
    {
        var verdicts = new SortedDictionary<(RecordRef, RecordRef), Verdict>();
        foreach (var judgement in followed)
        {
            var pair = Ordered(judgement.A, judgement.B);
            if (!verdicts.TryGetValue(pair, out var known) || Rank(judgement.Verdict) > Rank(known)) verdicts[pair] = judgement.Verdict;
        }
        return verdicts;
    }

    private static int Rank(Verdict verdict) => verdict switch { Verdict.Unsure => 0, Verdict.Positive => 1, Verdict.Negative => 2, _ => 3 };

    internal static (RecordRef, RecordRef) Ordered(RecordRef a, RecordRef b) => a.CompareTo(b) <= 0 ? (a, b) : (b, a);
}

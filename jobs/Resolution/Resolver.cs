using Investigations.Graph.Model;
using Investigations.Jobs.Resolution.Dossiers;

namespace Investigations.Jobs.Resolution;

/// <summary>Resolves source records into candidates and persons: which records speak of the same claimed identity.</summary>
/// <remarks>Layer 1 only. A shared device, address, bank account or network address merges nobody; equal identity facts with contradicting observations
/// make a conflict of two candidates.</remarks>
public static class Resolver
{
    /// <summary>Resolves. The same records and judgements in any order give the same answer.</summary>
    /// <param name="records">All files.</param>
    /// <param name="analystJudgements">What analysts hold; a positive one joins, a negative one is never crossed, both outrank the rules.</param>
    /// <param name="options">Settings.</param>
    public static Identities Resolve(RecordSet records, IReadOnlyList<Judgement> analystJudgements, ResolveOptions options)
    {
        var byAnalyst = new Dictionary<(RecordRef, RecordRef), Verdict>();
        foreach (var judgement in analystJudgements) byAnalyst[Ordered(judgement.A, judgement.B)] = judgement.Verdict;
        var set = DossierReader.Read(records, (a, b) => byAnalyst.GetValueOrDefault(Ordered(a, b), Verdict.Positive) == Verdict.Positive);
        var work = new ResolutionPass(records, set, options);
        work.ApplyAnalyst(analystJudgements);
        work.ComparePairs();
        return work.Finish(analystJudgements);
    }

    internal static (RecordRef, RecordRef) Ordered(RecordRef a, RecordRef b) => a.CompareTo(b) <= 0 ? (a, b) : (b, a);
}

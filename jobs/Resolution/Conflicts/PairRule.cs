using Investigations.Graph.Model;
using Investigations.Jobs.Resolution.Dossiers;

namespace Investigations.Jobs.Resolution.Conflicts;

/// <summary>Turns the comparisons of a pair into a verdict.</summary>
internal static class PairRule
{
    /// <summary>The rule that goes by the weight alone.</summary>
    public const string ByWeight = "match-weight";

    /// <summary>The verdict, the rule that gave it and its reason; null when the pair is not worth keeping.</summary>
    public static (Verdict Verdict, string Rule, string Reason)? Judge(PairScore score, ResolveOptions options)
    {
        if (score.NameLevel is NameLevel.Missing or NameLevel.Different) return NameDiffers(score);
        if (score.NameLevel == NameLevel.Partial)
        {
            bool renamed = score.Bits >= options.PositiveBits && score.Agreeing.Contains("birth date") && score.Agreeing.Contains("national number");
            return renamed ? (Verdict.Positive, "renamed", "One birth date and one national number under a changed family name.") : NameDiffers(score);
        }
        if (IsConflict(score, options))
            return (Verdict.Conflict, "conflict", $"Equal {Join("name", score.Agreeing)}, other {Join(null, score.Contradicting)}.");
        if (score.Bits >= options.PositiveBits && Doubt(score) is { } doubt)
            return (Verdict.Unsure, "relatives", $"Equal {Join("name", [.. score.Agreeing, .. score.Supporting])}, but {doubt}.");
        if (score.Bits >= options.PositiveBits)
            return (Verdict.Positive, ByWeight, $"Equal {Join("name", [.. score.Agreeing, .. score.Supporting])}.");
        if (score.Bits >= options.UnsureBits)
            return (Verdict.Unsure, ByWeight, $"Equal {Join("name", [.. score.Agreeing, .. score.Supporting])}, other {Join(null, score.Contradicting)}.");
        return null;
    }

    private static bool IsConflict(PairScore score, ResolveOptions options)
    {
        int contradictions = score.Contradicting.Count;
        if (contradictions < options.ContradictionsForConflict) return false;
        bool concurrent = score.Contradicting.Contains("employment");
        if (score.Agreeing.Count > 0 && score.Supporting.Count == 0) return true;
        if (score.Agreeing.Count > 0 && concurrent && contradictions > score.Supporting.Count + 1) return true;
        // A mailbox made of the name is soon made twice: another history, phone and place outweigh it.
        bool otherLife = score.Contradicting.Contains("former employers") && score.Contradicting.Contains("phone") && score.Contradicting.Contains("home");
        if (otherLife && score.Supporting is ["mailbox"]) return true;
        // Two contact points that spell alike carry less than a whole life that differs.
        return score.Supporting.Count == 1 && score.Bits < options.PositiveBits && contradictions > 2 && score.NameLevel >= NameLevel.Typo
            && (score.Agreeing.Count > 0 || score.Supporting[0] is "mailbox" or "phone");
    }

    // A household shares home, phone and mailbox, twins share the birth date too; only what one human has settles these.
    private static string? Doubt(PairScore score)
    {
        bool isOwn = score.Agreeing.Contains("national number") || score.Agreeing.Contains("document") || score.Supporting.Contains("photo") || score.Supporting.Contains("handle");
        if (isOwn) return null;
        if (score.Has("birth date", "other")) return "the birth dates are far apart, as those of father and son are";
        bool isTwin = score.Waterfall.Exists(outcome => outcome.Comparison == PairScore.OtherGivenName) && !score.Supporting.Contains("mailbox");
        return isTwin ? "the given names are two names, as those of twins are" : null;
    }

    private static (Verdict, string, string)? NameDiffers(PairScore score) =>
        score.Agreeing.Contains("national number") || score.Agreeing.Contains("document")
            ? (Verdict.Negative, "other-name", $"Equal {Join(null, score.Agreeing)} under different names.")
            : null;

    private static string Join(string? first, IReadOnlyList<string> rest) =>
        string.Join(", ", first is null ? rest : rest.Prepend(first));
}

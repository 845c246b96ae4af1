using System.Globalization;
using Investigations.Graph.Model;

namespace Investigations.Graph.Review;

/// <summary>Says in words why a pair is together or not, and which single change would turn that.</summary>
public sealed class PairExplanation
{
    private readonly SortedDictionary<string, double> agreeing = new(StringComparer.Ordinal);

    /// <summary>Learns from a run what each comparison is worth when it agrees: the median of its positive bits.</summary>
    public PairExplanation(Identities identities)
    {
        foreach (var outcomes in identities.Judgements.SelectMany(judgement => judgement.Waterfall).Where(outcome => outcome.Bits > 0).GroupBy(outcome => outcome.Comparison))
        {
            var bits = outcomes.Select(outcome => outcome.Bits).Order().ToList();
            agreeing.Add(outcomes.Key, bits[bits.Count / 2]);
        }
    }

    /// <summary>Why the pair is together or apart now.</summary>
    public static string Why(ReviewPair pair)
    {
        double bits = pair.Judgement.MatchWeight;
        string weight = string.Create(CultureInfo.InvariantCulture, $"{bits:0.0;−0.0;0.0} of {MatchWeight.Positive:0.0} bits");
        string reason = pair.Judgement.Reason;
        if (pair.IsTogether) return $"Together at {weight}. {reason}";
        return pair.Judgement.Verdict switch
        {
            Verdict.Conflict => $"Apart at {weight}: equal facts beside contradicting observations may be a borrowed identity, so weight alone does not join them. {reason}",
            Verdict.Positive => $"Apart at {weight}: the pair matches, but a judgement or a lone weak bridge lies between the groups. {reason}",
            _ => $"Apart at {weight}. {reason}",
        };
    }

    /// <summary>Single changes that would turn it, the smallest first. Empty when weight does not decide: for a conflict, or when an analyst's word is needed.</summary>
    public IReadOnlyList<PairChange> Changes(ReviewPair pair)
    {
        if (pair.Judgement.Verdict is not (Verdict.Unsure or Verdict.Positive)) return [];
        if (!pair.IsTogether && pair.Judgement.Verdict is Verdict.Positive) return [];
        double bits = pair.Judgement.MatchWeight;
        var found = pair.IsTogether ? Parting(pair.Judgement, bits) : Joining(pair.Judgement, bits);
        return [.. found.OrderBy(change => Math.Abs(change.MatchWeight - bits)).ThenBy(change => change.Comparison, StringComparer.Ordinal)];
    }

    private static IEnumerable<PairChange> Parting(Judgement judgement, double bits) =>
        from step in judgement.Waterfall
        where step.Bits > 0 && bits - step.Bits < MatchWeight.Positive
        select new PairChange(step.Comparison, bits - step.Bits, false, $"Without the agreeing {step.Comparison} ({Signed(-step.Bits)}) they are parted.");

    private IEnumerable<PairChange> Joining(Judgement judgement, double bits)
    {
        var steps = judgement.Waterfall.ToLookup(step => step.Comparison, StringComparer.Ordinal);
        foreach (var (comparison, worth) in agreeing)
        {
            double held = steps[comparison].Sum(step => step.Bits);
            // What agrees already has nothing left to give.
            if (held > 0) continue;
            if (bits - held >= MatchWeight.Positive)
                yield return new PairChange(comparison, bits - held, true, $"If the {comparison} were unknown and not other ({Signed(-held)}) they are joined.");
            else if (bits - held + worth >= MatchWeight.Positive)
                yield return new PairChange(comparison, bits - held + worth, true, $"An agreeing {comparison} ({Signed(worth - held)}) joins them.");
        }
    }

    private static string Signed(double bits) => bits.ToString("+0.0;−0.0;0.0", CultureInfo.InvariantCulture) + " bits";
}

using System.Text;

namespace Investigations.Api.Demo.Scoring;

/// <summary>The short report.</summary>
internal static class ScoreText
{
    public static string Of(ResultScore score)
    {
        ScoreFigures f = new(score);
        StringBuilder text = new();
        foreach (string note in score.Notes) text.Append("NOTE  ").Append(note).Append('\n');
        text.Append($"records {score.Records}, resolved {score.ResolvedRecords}, unknown {score.UnknownRecords}\n");
        Line(text, "pairwise", score.Pairwise);
        Line(text, "bcubed", score.BCubed);
        text.Append($"networks  found {f.Found} of {f.Total} {Percent(f.Recall)}\n");
        Counts(text, "by_difficulty", f.ByDifficulty);
        Counts(text, "by_typology", f.ByTypology);
        text.Append($"members   precision {Percent(f.MemberPrecision)}  recall in found {Percent(f.RecallInFound)}  recall of all {Percent(f.RecallOfAll)}\n");
        text.Append($"typology  accuracy {Percent(f.LabelAccuracy)}  exact {Percent(f.LabelExact)}  any right {Percent(f.LabelAny)}\n");
        text.Append($"facilit.  rank 1 {Percent(f.Rank1)}  within 3 {Percent(f.Within3)}  each within 3 {Percent(f.EachWithin3)}  ({f.WithFacilitators} networks have one)\n");
        Honest(text, score);
        (int total, int other, int victim) = score.Victims;
        text.Append($"victims   {total}; shown as anything but victim {other}; as victim {victim}; not shown {total - other - victim}\n");
        Missed(text, score);
        return text.ToString();
    }

    private static void Line(StringBuilder text, string name, Agreement a) => text.Append(
        $"{name,-9} precision {ExactDecimal.Fixed(a.Precision, 4)}  recall {ExactDecimal.Fixed(a.Recall, 4)}  F1 {ExactDecimal.Fixed(a.F1, 4)}\n");

    private static void Counts(StringBuilder text, string name, SortedDictionary<string, (int Found, int Total)> counts)
    {
        if (counts.Count > 0) text.Append($"  {name,-13} {string.Join("  ", counts.Select(c => $"{c.Key} {c.Value.Found}/{c.Value.Total}"))}\n");
    }

    private static void Honest(StringBuilder text, ResultScore score)
    {
        FalseAlerts a = score.FalseAlerts;
        text.Append($"honest    in clusters {a.InClusters} = {ExactDecimal.Fixed(a.PerThousand, 1)} per 1,000; escalated {a.Escalated} = ")
            .Append($"{ExactDecimal.Fixed(a.EscalatedPerThousand, 1)} per 1,000 (of {a.Honest}); largest cluster {a.LargestCluster}; as victim {a.ShownAsVictim}\n");
        List<string> shown = [.. score.LookAlikes.Where(k => k.Value.InClusters > 0).Select(k =>
            $"{k.Key} {k.Value.InClusters} of {k.Value.People}{(k.Value.Escalated > 0 ? $", escalated {k.Value.Escalated}" : "")}")];
        if (shown.Count > 0) text.Append("          look-alikes shown: ").AppendJoin("; ", shown).Append('\n');
    }

    private static void Missed(StringBuilder text, ResultScore score)
    {
        List<string> missed = [.. score.Networks.Where(n => !n.IsFound).Select(n =>
            $"{n.Id} {string.Join('+', n.Typologies)} {n.Difficulty} size {n.Size} best {n.BestHit} at {ExactDecimal.Fixed(n.BestPurity, 2)}")];
        if (missed.Count > 0) text.Append("missed    ").AppendJoin("; ", missed).Append('\n');
    }

    private static string Percent(double? part) => part is { } value ? ExactDecimal.Fixed(100 * value, 1).PadLeft(6) + "%" : "   n/a";
}

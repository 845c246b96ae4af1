namespace Investigations.Api.Demo.Scoring;

/// <summary>Sums over the outcomes of all networks; a ratio without a base is null.</summary>
internal sealed class ScoreFigures
{
    public ScoreFigures(ResultScore score)
    {
        IReadOnlyList<NetworkOutcome> all = score.Networks;
        List<NetworkOutcome> found = [.. all.Where(n => n.IsFound)], have = [.. all.Where(n => n.Facilitators > 0)];
        Total = all.Count;
        Found = found.Count;
        Recall = Ratio(Found, Total);
        MemberPrecision = Ratio(found.Sum(n => n.Own), found.Sum(n => n.Members)) ?? 0;
        RecallInFound = Ratio(found.Sum(n => n.Hits), found.Sum(n => n.Size)) ?? 0;
        RecallOfAll = Ratio(found.Sum(n => n.Hits), all.Sum(n => n.Size)) ?? 0;
        double jaccard = 0;
        foreach (NetworkOutcome outcome in found) jaccard += outcome.LabelJaccard;
        LabelAccuracy = Found > 0 ? jaccard / Found : 0;
        LabelExact = Ratio(found.Count(n => n.LabelExact), Found) ?? 0;
        LabelAny = Ratio(found.Count(n => n.LabelAny), Found) ?? 0;
        WithFacilitators = have.Count;
        Rank1 = Ratio(have.Count(n => n.Within(1)), have.Count);
        Within3 = Ratio(have.Count(n => n.Within(3)), have.Count);
        EachWithin3 = Ratio(have.Sum(n => n.FacilitatorRanks.Count(r => r <= 3)), have.Sum(n => n.Facilitators));
        ByTypology = Count(all, n => n.Typologies);
        ByDifficulty = Count(all, n => n.Difficulty.Length > 0 ? [n.Difficulty] : []);
    }

    public int Total { get; }

    public int Found { get; }

    public double? Recall { get; }

    public double MemberPrecision { get; }

    public double RecallInFound { get; }

    public double RecallOfAll { get; }

    public double LabelAccuracy { get; }

    public double LabelExact { get; }

    public double LabelAny { get; }

    public int WithFacilitators { get; }

    public double? Rank1 { get; }

    public double? Within3 { get; }

    public double? EachWithin3 { get; }

    public SortedDictionary<string, (int Found, int Total)> ByTypology { get; }

    public SortedDictionary<string, (int Found, int Total)> ByDifficulty { get; }

    private static double? Ratio(int part, int all) => all != 0 ? (double)part / all : null;

    private static SortedDictionary<string, (int Found, int Total)> Count(IReadOnlyList<NetworkOutcome> all, Func<NetworkOutcome, IReadOnlyList<string>> keys)
    {
        SortedDictionary<string, (int Found, int Total)> counts = new(StringComparer.Ordinal);
        foreach (NetworkOutcome outcome in all)
        {
            foreach (string key in keys(outcome))
            {
                (int found, int total) = counts.GetValueOrDefault(key);
                counts[key] = (found + (outcome.IsFound ? 1 : 0), total + 1);
            }
        }
        return counts;
    }
}

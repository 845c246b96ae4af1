using System.Globalization;
using Investigations.Jobs.Resolution.Conflicts;
using Investigations.Jobs.Resolution.Training;

namespace Investigations.Jobs.Resolution.Dossiers;

/// <summary>Learns the weights of the comparisons from the tenant's own dossiers, near the usual ones where the dossiers are few.</summary>
/// <remarks>
/// Only dossiers that a blocking rule brought together with another have a say, so that records of strangers move no weight; copies have none.
/// What a rule decides whatever the weights - another name, a stolen identity, relatives - is not learned from: such pairs are alike in all but
/// one thing and would teach that one person differs in it.
/// </remarks>
internal sealed class DossierTraining(IReadOnlyList<Dossier> all, Copies copies, DossierComparer comparer, ResolveOptions options)
{
    private const int MostDrawn = 50_000; // random pairs; all pairs where there are no more

    private readonly PairScorer usualScorer = new(comparer, DossierWeights.Usual);

    /// <summary>Learns.</summary>
    /// <param name="pairs">The pairs that rules found, in order.</param>
    /// <param name="decided">What analysts decided of pairs: true for one identity.</param>
    public LearnedWeights Learn(IReadOnlyList<FoundPair> pairs, IReadOnlyDictionary<(int A, int B), bool> decided)
    {
        var own = pairs.Where(pair => !copies.IsCopy(pair.A) && !copies.IsCopy(pair.B)).ToList();
        int[] pool = [.. own.SelectMany(pair => new[] { pair.A, pair.B }).Distinct().Order()];
        if (pool.Length == 0) return new LearnedWeights(DossierWeights.Usual, "", []);
        var fit = new DossierFit(Patterns(own, decided), Draw(pool), pool.Length * (pool.Length - 1.0) / 2);
        var labels = Labels(own, decided);
        var weights = fit.Learn(labels, out double matches);
        var left = new List<string>();
        if (fit.Missing.Count > 0) left.Add($"learning: no two records say anything of {Names(fit.Missing)}: the usual weights hold");
        if (fit.Constant.Count > 0) left.Add($"learning: all records agree on {Names(fit.Constant)}: it has no weight");
        if (labels.Count > 0)
        {
            left.Add(string.Create(CultureInfo.InvariantCulture,
                $"learning: {labels.Count} pairs judged by analysts count for {labels.Weight} pairs each; the largest change by them: {Largest(fit.Learn(null, out _), weights)}"));
        }
        string said = string.Create(CultureInfo.InvariantCulture,
            $"weights learned from {own.Count} pairs of {pool.Length} dossiers, about {matches:0} of them one identity; the largest change: {Largest(DossierWeights.Usual, weights)}");
        return new LearnedWeights(weights, said, left);
    }

    private AgreementPatterns Patterns(List<FoundPair> pairs, IReadOnlyDictionary<(int A, int B), bool> decided)
    {
        var patterns = new AgreementPatterns(DossierComparisons.Count);
        Span<byte> levels = stackalloc byte[DossierComparisons.Count];
        foreach (var (a, b, free) in pairs)
        {
            if (decided.ContainsKey((a, b))) continue;
            comparer.Compare(all[a], all[b], levels);
            if (IsOpen(all[a], all[b], levels)) patterns.Add(levels, free, AgreementPatterns.One);
        }
        return patterns;
    }

    // Whether the weights decide the pair.
    private bool IsOpen(Dossier a, Dossier b, ReadOnlySpan<byte> levels)
    {
        byte name = levels[DossierComparisons.Name];
        if (name == 0 || name > DossierComparisons.NumberOf(NameLevel.Initial)) return false;
        return PairRule.Judge(usualScorer.Score(a, b, levels), options) is not { Rule: not PairRule.ByWeight };
    }

    private long[][] Draw(int[] pool)
    {
        long[][] counts = [.. DossierComparisons.All.Select(comparison => new long[comparison.Levels.Count + 1])];
        Span<byte> levels = stackalloc byte[DossierComparisons.Count];
        if ((long)pool.Length * (pool.Length - 1) / 2 <= MostDrawn)
        {
            for (int i = 0; i < pool.Length; i++)
            {
                for (int j = i + 1; j < pool.Length; j++) Count(pool[i], pool[j], levels, counts);
            }
            return counts;
        }
        ulong state = RandomPairs.Seed;
        for (int i = 0; i < MostDrawn; i++)
        {
            int a = RandomPairs.Next(ref state, pool.Length), b = RandomPairs.Next(ref state, pool.Length);
            if (a != b) Count(pool[a], pool[b], levels, counts);
        }
        return counts;
    }

    private void Count(int a, int b, Span<byte> levels, long[][] counts)
    {
        comparer.Compare(all[a], all[b], levels);
        for (int k = 0; k < levels.Length; k++) counts[k][levels[k]]++;
    }

    private LabelledPairs Labels(List<FoundPair> pairs, IReadOnlyDictionary<(int A, int B), bool> decided)
    {
        var labels = new LabelledPairs(DossierComparisons.Count, options.PairsPerLabel);
        if (decided.Count == 0) return labels;
        var free = pairs.ToDictionary(pair => (pair.A, pair.B), pair => pair.Free);
        Span<byte> levels = stackalloc byte[DossierComparisons.Count];
        foreach (var ((a, b), isSame) in decided)
        {
            if (copies.IsCopy(a) || copies.IsCopy(b)) continue;
            comparer.Compare(all[a], all[b], levels);
            labels.Add((a, b), levels, free.GetValueOrDefault((a, b), ulong.MaxValue), isSame);
        }
        return labels;
    }

    private static string Largest(DossierWeights before, DossierWeights after)
    {
        var (change, text) = (-1, "");
        for (int k = 0; k < DossierComparisons.Count; k++)
        {
            for (byte level = 1; level < after.Units[k].Length; level++)
            {
                int from = before.Units[k][level], to = after.Units[k][level];
                if (Math.Abs(to - from) <= change) continue;
                change = Math.Abs(to - from);
                text = string.Create(CultureInfo.InvariantCulture, $"{DossierComparisons.All[k].Name} '{DossierComparisons.LevelOf(k, level).Name}' {Bits.Of(to - from):+0.0;-0.0;0.0} bits");
            }
        }
        return text;
    }

    private static string Names(IEnumerable<int> comparisons) => string.Join(", ", comparisons.Select(k => DossierComparisons.All[k].Name));
}

using Investigations.Graph.Model;

namespace Investigations.Jobs.Scoring;

/// <summary>Adds up the bits a risk is made of.</summary>
internal sealed class RiskSum(ScoreOptions options)
{
    /// <summary>The prior, one part for each unit of evidence, signals by category, shapes and explanations; never past the ceiling in sum.</summary>
    public IReadOnlyList<Contribution> Of(
        Cluster cluster, int memberCount, IReadOnlyList<EvidenceUnit> units, IReadOnlyList<ExplanationTest> explanations, IReadOnlyList<Signal> signals)
    {
        var parts = new List<Contribution> { new("prior", null, options.PriorBits, []) };
        parts.AddRange(units.Select(unit => OfUnit(unit, memberCount)));
        parts.Add(new Contribution($"{memberCount} members", null, Math.Log2(memberCount), []));
        parts.AddRange(cluster.Contributions.Where(part => cluster.Typologies.Any(code => part.Name.StartsWith(code + ": ", StringComparison.Ordinal))));
        parts.AddRange(signals.GroupBy(signal => signal.Category).OrderBy(category => category.Key).Select(category => OfSignals(category.Key, [.. category], memberCount)));
        parts.AddRange(explanations.Where(test => test.Result.Holds)
            .Select(test => new Contribution($"innocent explanation: {test.Result.Name}", null, -options.ExplanationBits, [])));
        double sum = parts.Sum(part => part.Bits);
        double limited = Math.Clamp(sum, -options.CeilingBits, options.CeilingBits);
        if (limited != sum) parts.Add(new Contribution("ceiling", null, limited - sum, []));
        return parts;
    }

    // The mean over members of the most that ties of the unit give each: evidence that touches few says little of the whole.
    private Contribution OfUnit(EvidenceUnit unit, int memberCount)
    {
        double sum = 0;
        foreach (var member in unit.Touched.Order())
        {
            sum += Math.Min(options.UnitCapBits, unit.Ties
                .Where(tie => tie.A == member || tie.B == member)
                .GroupBy(tie => (tie.A, tie.B))
                .Max(pair => Corroboration.BitsByUnit(pair).Values.Sum()));
        }
        var evidence = unit.Ties.SelectMany(tie => tie.Evidence).Distinct().Order().Take(Signal.EvidenceCap);
        return new Contribution(
            $"{unit.Name.ToLowerInvariant()}: touches {unit.Touched.Count} of {memberCount} members", unit.Categories.Min(), sum / memberCount, [.. evidence]);
    }

    private Contribution OfSignals(EvidenceCategory category, IReadOnlyList<Signal> signals, int memberCount)
    {
        double bits = Math.Min(options.SignalCapBits, signals.Sum(signal => signal.Bits) / memberCount / 4);
        string codes = string.Join(", ", signals.Select(signal => signal.Indicator).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        return new Contribution($"signs on members, {category.ToString().ToLowerInvariant()}: {codes}", category, bits,
            [.. signals.SelectMany(signal => signal.Evidence).Distinct().Order().Take(Signal.EvidenceCap)]);
    }
}

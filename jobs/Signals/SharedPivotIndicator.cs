using Investigations.Graph.Model;

namespace Investigations.Jobs.Signals;

/// <summary>An indicator that fires when several candidates hold one value: it gathers the ties over the value, explained ones left out.</summary>
/// <remarks>Correlation has already tested time overlap, specificity and innocent explanations; here only the shape of the sharing is asked.</remarks>
/// <param name="description">What it is.</param>
/// <param name="kinds">Kinds of value it asks for.</param>
/// <param name="held">At least one side must hold the value so, and the other so or as its own contact point.</param>
/// <param name="verb">Joins the candidates and the value in its sentence.</param>
/// <param name="file">Where given, the tie must rest on this file.</param>
internal sealed class SharedPivotIndicator(
    IndicatorDescription description, IReadOnlyCollection<EntityKind> kinds, IReadOnlyCollection<LinkKind> held, string verb, SourceFile? file) : IIndicator
{
    /// <inheritdoc/>
    public IndicatorDescription Description => description;

    /// <inheritdoc/>
    public IEnumerable<Signal> Evaluate(SignalInput input)
    {
        int minimum = input.Thresholds.Count(description.Code, "minHolders");
        double bits = input.Thresholds.Bits(description.Code);
        foreach (var pivot in input.TiesByPivot)
        {
            if (EntityKindNames.KindOf(pivot.Key) is not { } kind || !kinds.Contains(kind)) continue;
            var ties = pivot.Where(Matches).ToList();
            EntityId[] candidates = [.. ties.SelectMany(tie => new[] { tie.A, tie.B }).Distinct().Order()];
            if (candidates.Length < minimum) continue;
            yield return Firing.Of(description, pivot.Key, candidates, ties.Max(tie => tie.Overlap.To ?? tie.Overlap.From), bits,
                $"{candidates.Length} candidates {verb} {input.Label(pivot.Key)}.", ties.SelectMany(tie => tie.Evidence), category: ties[0].Category);
        }
    }

    private bool Matches(Tie tie) => (held.Contains(tie.HeldByA) || held.Contains(tie.HeldByB))
        && (file is null || tie.Evidence.Any(evidence => evidence.File == file));
}

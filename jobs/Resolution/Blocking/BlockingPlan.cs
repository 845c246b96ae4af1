namespace Investigations.Jobs.Resolution.Blocking;

/// <summary>The rules chosen for a table.</summary>
/// <param name="Rules">In the order in which they were chosen; none when all pairs are compared.</param>
/// <param name="Recall">By rule: the share of the likely pairs of one person that it and those before it bring together, in [0, 1].</param>
internal sealed record BlockingPlan(IReadOnlyList<BlockingRule> Rules, IReadOnlyList<double> Recall);

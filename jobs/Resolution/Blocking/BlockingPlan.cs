using Investigations.Jobs.Resolution.Comparisons;

namespace Investigations.Jobs.Resolution.Blocking;

/// <summary>The rules chosen for a table.</summary>
/// <param name="Rules">In the order in which they were chosen; none when all pairs are compared.</param>
/// <param name="Recall">By rule: the share of the likely pairs of one person that it and those before it bring together, in [0, 1].</param>
internal sealed record BlockingPlan(IReadOnlyList<BlockingRule> Rules, IReadOnlyList<double> Recall)
{
    /// <summary>The same rules for the nodes of another table that holds the same fields.</summary>
    public BlockingPlan On(NodeTable nodes)
    {
        var definitions = Rules.SelectMany(static rule => rule.Second is null ? [rule.First.Definition] : new[] { rule.First.Definition, rule.Second.Definition }).Distinct().ToArray();
        var atoms = new BlockingAtom[definitions.Length];
        Parallel.For(0, atoms.Length, i => atoms[i] = definitions[i].Read(nodes));
        BlockingAtom Of(BlockingAtom atom) => atoms[Array.IndexOf(definitions, atom.Definition)];
        return this with { Rules = [.. Rules.Select(rule => new BlockingRule(Of(rule.First), rule.Second is null ? null : Of(rule.Second)))] };
    }
}

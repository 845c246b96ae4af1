using System.Numerics;

namespace Investigations.Jobs.Resolution.Blocking;

/// <summary>The rules that atoms can make and that do not make too many pairs.</summary>
internal static class RuleCandidates
{
    /// <summary>Single atoms, and two atoms of different fields.</summary>
    /// <param name="atoms">The atoms.</param>
    /// <param name="count">How many nodes.</param>
    /// <param name="mostPairs">Most pairs a rule may make.</param>
    /// <returns>Rules with the pairs they are expected to make, the fewest first.</returns>
    public static List<(BlockingRule Rule, double Pairs)> Of(IReadOnlyList<BlockingAtom> atoms, int count, double mostPairs)
    {
        var found = new List<(BlockingRule Rule, double Pairs)>();
        double all = count * (count - 1.0) / 2;
        double[] alone = [.. atoms.Select(static atom => atom.Pairs())];
        for (int i = 0; i < atoms.Count; i++)
        {
            if (alone[i] <= mostPairs) found.Add((new BlockingRule(atoms[i], null), alone[i]));
            for (int j = i + 1; j < atoms.Count; j++)
            {
                if ((atoms[i].Definition.Fields & atoms[j].Definition.Fields) != 0) continue;
                // A single atom that makes few pairs gains nothing from a second one.
                if (Math.Min(alone[i], alone[j]) < count) continue;
                double pairs = (alone[i] * alone[j] / all) + (0.2 * count);
                if (pairs <= mostPairs) found.Add((new BlockingRule(atoms[i], atoms[j]), pairs));
            }
        }
        found.Sort(static (x, y) => x.Pairs.CompareTo(y.Pairs) is var by and not 0 ? by : string.CompareOrdinal(x.Rule.Name, y.Rule.Name));
        return found;
    }

    /// <summary>A few rules of different fields, so that every comparison can learn from pairs found without it.</summary>
    public static List<(BlockingRule Rule, double Pairs)> ForTraining(IReadOnlyList<(BlockingRule Rule, double Pairs)> candidates, int most)
    {
        var chosen = new List<(BlockingRule Rule, double Pairs)>();
        var used = new Dictionary<ulong, int>();
        foreach (var (rule, pairs) in candidates.OrderBy(candidate => BitOperations.PopCount(candidate.Rule.Fields)))
        {
            if (chosen.Count == most) break;
            // One rule for each set of fields: the one with the fewest pairs.
            if (used.TryAdd(rule.Fields, 1)) chosen.Add((rule, pairs));
        }
        return chosen;
    }
}

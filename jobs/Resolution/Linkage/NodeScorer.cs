using Investigations.Jobs.Resolution.Comparisons;
using Investigations.Jobs.Resolution.Training;

namespace Investigations.Jobs.Resolution.Linkage;

/// <summary>Scores pairs of nodes: a sum of weights, given up as soon as it cannot reach what is asked for.</summary>
internal sealed class NodeScorer
{
    private const int Ignored = 14 * Bits.Unit; // units below which a household's odds round to nothing

    private readonly NodeTable nodes;
    private readonly MatchModel model;
    private int[] cells;
    private readonly int width;
    private readonly bool[] isPlain;
    private readonly int[] order;
    private uint[] marks;
    private readonly int nameAloneAt;

    /// <summary>Prepares.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="model">The weights.</param>
    /// <param name="nameAloneAt">What a pair may reach that agrees on names alone. Units.</param>
    public NodeScorer(NodeTable nodes, MatchModel model, int nameAloneAt)
    {
        this.nodes = nodes;
        this.model = model;
        this.nameAloneAt = nameAloneAt;
        cells = nodes.Cells;
        width = nodes.Fields.Count;
        isPlain = [.. model.Comparisons.Select((comparison, k) => comparison.IsPlain && nodes.Others[k] is null)];
        marks = MarkCells(nodes, model);
        order = [.. Enumerable.Range(0, width).OrderBy(k => model.Weights[k][^1] - model.Best[k]).ThenBy(k => k)];
    }

    /// <summary>How many comparisons a pair has.</summary>
    public int Width => width;

    /// <summary>The weight that every pair starts with. Units.</summary>
    public int Prior => model.Prior;

    /// <summary>Takes in a node that was written to the table since, and the values that came with it.</summary>
    public void Follow(int node)
    {
        model.Follow();
        cells = nodes.Cells;
        if (marks.Length < cells.Length) Array.Resize(ref marks, cells.Length);
        for (int k = 0, at = node * width; k < width; k++, at++)
        {
            isPlain[k] &= nodes.Others[k] is null;
            marks[at] = cells[at] == 0 ? 0 : model.Comparisons[k].MarksOf(cells[at]) | model.HoldersClass(k, cells[at]);
        }
    }

    /// <summary>Scores a pair.</summary>
    /// <param name="a">A node.</param>
    /// <param name="b">Another.</param>
    /// <param name="least">The score asked for. Units.</param>
    /// <param name="levels">Filled with the level of each comparison when the score is reached.</param>
    /// <param name="score">The score. Units.</param>
    /// <returns>False when the score lies below what is asked for; then neither levels nor score mean anything.</returns>
    public bool TryScore(int a, int b, int least, Span<byte> levels, out int score)
    {
        int rowA = a * width, rowB = b * width;
        ulong pending = 0;
        int bound = model.Prior;
        for (int k = 0; k < width; k++)
        {
            int x = cells[rowA + k], y = cells[rowB + k];
            if (!isPlain[k])
            {
                levels[k] = model.Comparisons[k].LevelOf(a, b);
                bound += WeightOf(k, a, b, levels[k]);
            }
            else if (x == 0 || y == 0)
            {
                levels[k] = Comparison.Missing;
            }
            else if (x == y)
            {
                levels[k] = Comparison.Exact;
                bound += model.Exact(k, x, (byte)marks[rowA + k]);
            }
            else if (!EndMarks.Agree(marks[rowA + k], marks[rowB + k]))
            {
                levels[k] = (byte)(model.Weights[k].Length - 1);
                bound += model.Weights[k][^1];
            }
            else
            {
                pending |= 1UL << k;
                bound += model.Best[k];
            }
        }
        score = bound;
        if (bound < least) return false;
        foreach (int k in order)
        {
            if ((pending >> k & 1) == 0) continue;
            levels[k] = model.Comparisons[k].LevelOf(a, b);
            bound += model.Unlike(k, levels[k], cells[rowA + k], cells[rowB + k]) - model.Best[k];
            if (bound < least) return false;
        }
        score = bound + HouseholdDiscount(a, b, levels);
        score += NameAloneDiscount(score, a, b, levels);
        return score >= least;
    }

    // Row by row, as the codes are, so that a pair costs few cache lines.
    private static uint[] MarkCells(NodeTable nodes, MatchModel model)
    {
        var comparisons = model.Comparisons;
        var cellMarks = new uint[nodes.Count * comparisons.Count];
        Parallel.For(0, comparisons.Count, k =>
        {
            var byCode = new uint[nodes.Fields[k].Values.Count];
            for (int code = 1; code < byCode.Length; code++) byCode[code] = comparisons[k].MarksOf(code) | model.HoldersClass(k, code);
            for (int node = 0, at = k; node < nodes.Count; node++, at += comparisons.Count) cellMarks[at] = byCode[nodes.Cells[at]];
        });
        return cellMarks;
    }

    /// <summary>Looks at the rows of a node, so that they are near when it is scored; the looks of many nodes wait for memory together.</summary>
    /// <returns>Nothing of meaning; used so that the looks are not left out.</returns>
    public int Touch(int node)
    {
        int row = node * width;
        return cells[row] + (int)marks[row] + cells[row + width - 1] + (int)marks[row + width - 1];
    }

    /// <summary>The weight of one comparison of a pair.</summary>
    public int WeightOf(int comparison, int a, int b, byte level)
    {
        if (level == Comparison.Exact)
        {
            int shared = model.Comparisons[comparison].SharedCode(a, b), beside = model.BesideOf(comparison);
            int given = beside < 0 ? 0 : cells[(a * width) + beside];
            return given != 0 && given == cells[(b * width) + beside] ? model.FamilyBeside(given, shared) : model.Exact(comparison, shared);
        }
        bool isOne = nodes.Others[comparison] is not { } others || (others[a] is null && others[b] is null);
        return isOne ? model.Unlike(comparison, level, cells[(a * width) + comparison], cells[(b * width) + comparison]) : model.Weights[comparison][level];
    }

    /// <summary>What is taken off because two people of one household explain the agreement too. Units, 0 or below.</summary>
    /// <remarks>One person against strangers becomes one person against strangers or a household: log2(1 + odds of a household against strangers) comes off.</remarks>
    /// <param name="a">A node.</param>
    /// <param name="b">Another.</param>
    /// <param name="levels">The levels of the pair.</param>
    public int HouseholdDiscount(int a, int b, ReadOnlySpan<byte> levels)
    {
        int household = 0;
        bool isContradicted = false;
        for (int k = 0; k < levels.Length; k++)
        {
            if (levels[k] == Comparison.Missing || model.Household[k] is not { } weights) continue;
            household += WeightOf(k, a, b, levels[k]) + weights[levels[k]];
            isContradicted |= model.Comparisons[k].Contradicts(levels[k]);
        }
        return HouseholdDiscount(household, isContradicted);
    }

    /// <summary>What is taken off where the comparisons speak so much for a household. Units, 0 or below.</summary>
    /// <param name="evidence">The sum of <see cref="HouseholdWeight"/>. Units.</param>
    /// <param name="isContradicted">Whether a comparison speaks of two people.</param>
    public int HouseholdDiscount(int evidence, bool isContradicted)
    {
        int household = (isContradicted ? model.RelativesPrior : model.HouseholdPrior) + evidence;
        double bits = Bits.Of(household);
        return household < -Ignored ? 0 : -Bits.ToUnits(bits > 40 ? bits : Math.Log2(1 + Math.Pow(2, bits)));
    }

    /// <summary>Whether a level of a comparison speaks of two people.</summary>
    public bool Contradicts(int comparison, byte level) => model.Comparisons[comparison].Contradicts(level);

    /// <summary>How much a level speaks for a household against strangers. Units; 0 where a household has no say.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="level">The level reached.</param>
    /// <param name="weight">Its weight for one person.</param>
    public int HouseholdWeight(int comparison, byte level, int weight) => model.Household[comparison] is { } weights ? weight + weights[level] : 0;

    /// <summary>What is taken off a pair that agrees on names and on nothing else, so that names alone join nobody. Units, 0 or below.</summary>
    /// <param name="sum">The score so far.</param>
    /// <param name="a">A node.</param>
    /// <param name="b">Another.</param>
    /// <param name="levels">The levels of the pair.</param>
    public int NameAloneDiscount(int sum, int a, int b, ReadOnlySpan<byte> levels)
    {
        if (sum <= nameAloneAt) return 0;
        for (int k = 0; k < levels.Length; k++)
        {
            if (!model.Comparisons[k].IsName && levels[k] != Comparison.Missing && WeightOf(k, a, b, levels[k]) > 0) return 0;
        }
        return nameAloneAt - sum;
    }
}

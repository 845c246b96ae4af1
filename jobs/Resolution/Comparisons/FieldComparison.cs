using Investigations.Jobs.Resolution.Tables;

namespace Investigations.Jobs.Resolution.Comparisons;

/// <summary>A comparison of one field: equal codes are exact, the rest is up to the values. Of several values the best pair counts.</summary>
internal abstract class FieldComparison : Comparison
{
    private int[] cells;
    private readonly int width;
    private int[][]? others;

    /// <summary>Prepares the comparison.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="field">The field's number.</param>
    protected FieldComparison(NodeTable nodes, int field)
    {
        Nodes = nodes;
        Field = field;
        cells = nodes.Cells;
        width = nodes.Fields.Count;
        others = nodes.Others[field];
        Fields = [field];
    }

    /// <inheritdoc/>
    public override string Name => Nodes.Fields[Field].Name;

    /// <inheritdoc/>
    public override IReadOnlyList<int> Fields { get; }

    /// <summary>The nodes.</summary>
    protected NodeTable Nodes { get; }

    /// <summary>The field's number.</summary>
    protected int Field { get; }

    /// <summary>The values.</summary>
    protected ValueList Values => Nodes.Fields[Field].Values;

    /// <inheritdoc/>
    public override byte LevelOf(int a, int b)
    {
        int x = cells[(a * width) + Field], y = cells[(b * width) + Field];
        if (x == 0 || y == 0) return Missing;
        if (x == y) return Exact;
        return others is null || (others[a] is null && others[b] is null) ? CompareValues(x, y) : BestOf(a, b);
    }

    /// <inheritdoc/>
    public override int SharedCode(int a, int b)
    {
        int x = cells[(a * width) + Field];
        if (x == cells[(b * width) + Field]) return x;
        var left = Nodes.Codes(a, Field);
        var right = Nodes.Codes(b, Field);
        for (int i = 0; i < left.Count; i++)
        {
            for (int j = 0; j < right.Count; j++)
            {
                if (left[i] == right[j]) return left[i];
            }
        }
        return 0;
    }

    /// <inheritdoc/>
    public override void Follow()
    {
        cells = Nodes.Cells;
        others = Nodes.Others[Field];
    }

    /// <summary>The level of two values that are present and not equal.</summary>
    protected abstract byte CompareValues(int x, int y);

    private byte BestOf(int a, int b)
    {
        var left = Nodes.Codes(a, Field);
        var right = Nodes.Codes(b, Field);
        byte best = byte.MaxValue;
        for (int i = 0; i < left.Count; i++)
        {
            for (int j = 0; j < right.Count; j++) best = Math.Min(best, left[i] == right[j] ? Exact : CompareValues(left[i], right[j]));
        }
        return best;
    }
}

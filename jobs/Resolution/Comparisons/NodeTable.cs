using Investigations.Jobs.Resolution.Tables;

namespace Investigations.Jobs.Resolution.Comparisons;

/// <summary>The distinct rows of a table in an order that depends on their contents alone: what is compared, blocked and joined.</summary>
/// <remarks>Rows with the same values in all fields are one node, so a source read twice adds no weight, and neither the order of the rows nor
/// their ids can change a group.</remarks>
internal sealed class NodeTable
{
    /// <summary>How many nodes of a large table are learnt from: the first ones, which are a fair draw since the order is that of a hash.</summary>
    public const int SampleSize = 80_000;

    private int count;
    private int[] cells = [];

    /// <summary>How many nodes.</summary>
    public required int Count { get => count; init => count = value; }

    /// <summary>The fields, in the order of the table.</summary>
    public required IReadOnlyList<TableField> Fields { get; init; }

    /// <summary>Codes, node by node: that of field f of node n is at n * fields + f.</summary>
    public required int[] Cells { get => cells; init => cells = value; }

    /// <summary>Further values by field, then by node; null where there are none.</summary>
    public required int[][]?[] Others { get; init; }

    /// <summary>The node of each record.</summary>
    public required int[] NodeOf { get; init; }

    /// <summary>How many records a node stands for.</summary>
    public required int[] Weights { get; init; }

    /// <summary>The side a node belongs to when only pairs between files are wanted, else null.</summary>
    public required byte[]? Sides { get; init; }

    /// <summary>The first field of a role; -1 when there is none.</summary>
    public int FieldOf(FieldRole role)
    {
        for (int field = 0; field < Fields.Count; field++)
        {
            if (Fields[field].Role == role) return field;
        }
        return -1;
    }

    /// <summary>The code of a field of a node; 0 is missing.</summary>
    public int Code(int node, int field) => Cells[(node * Fields.Count) + field];

    /// <summary>The first nodes alone; all of them when there are fewer.</summary>
    public NodeTable Sample() => Count <= SampleSize ? this : new NodeTable
    {
        Count = SampleSize,
        Fields = Fields,
        Cells = Cells,
        Others = Others,
        NodeOf = NodeOf,
        Weights = Weights,
        Sides = Sides,
    };

    /// <summary>All values of a field of a node.</summary>
    public CodeList Codes(int node, int field) => new(Code(node, field), Others[field]?[node]);

    /// <summary>Writes a node anew, or one more behind the last; whoever keeps cells or counts of this table must follow.</summary>
    /// <param name="node">The node, at most <see cref="Count"/>.</param>
    /// <param name="codes">A code a field.</param>
    /// <param name="others">Further values by field; null where there are none.</param>
    public void Write(int node, ReadOnlySpan<int> codes, ReadOnlySpan<int[]?> others)
    {
        int width = Fields.Count;
        if ((node + 1) * width > cells.Length) Array.Resize(ref cells, checked(cells.Length + (cells.Length / 4) + (64 * width)));
        codes.CopyTo(cells.AsSpan(node * width, width));
        count = Math.Max(count, node + 1);
        for (int f = 0; f < width; f++)
        {
            if (Others[f] is null && others[f] is null) continue;
            int[][] further = Others[f] ?? [];
            if (node >= further.Length) Array.Resize(ref further, Math.Max(node + 1, cells.Length / width));
            further[node] = others[f]!;
            Others[f] = further;
        }
    }
}

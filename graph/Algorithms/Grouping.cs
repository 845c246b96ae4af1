namespace Investigations.Graph.Algorithms;

/// <summary>Nodes laid out group by group.</summary>
internal static class Grouping
{
    /// <summary>Sorts nodes by their label (counting sort): the nodes of a label are at Starts[label] up to Starts[label + 1], ascending.</summary>
    public static (int[] Starts, int[] Nodes) ByLabel(ReadOnlySpan<int> labels, int count)
    {
        var starts = new int[count + 1];
        foreach (var label in labels) starts[label + 1]++;
        for (var label = 0; label < count; label++) starts[label + 1] += starts[label];
        var next = starts.AsSpan(0, count).ToArray();
        var nodes = new int[labels.Length];
        for (var node = 0; node < labels.Length; node++) nodes[next[labels[node]]++] = node;
        return (starts, nodes);
    }
}

using Investigations.Jobs.Resolution.Comparisons;

namespace Investigations.Jobs.Resolution.Blocking;

/// <summary>A key that could be read from every node.</summary>
/// <param name="Name">For people, such as "surname (sound)".</param>
/// <param name="Fields">The fields it reads, as bits.</param>
/// <param name="Key">Reads the first key of a node; 0 where it has none.</param>
/// <param name="Keys">Reads the first key of each node of a table.</param>
/// <param name="More">Reads the further keys of a node, such as one a word of a name; null when no node has any.</param>
internal sealed record AtomDefinition(string Name, ulong Fields, Func<NodeTable, int, uint> Key, Func<NodeTable, uint[]> Keys, Func<NodeTable, int, uint[]?>? More)
{
    /// <summary>Reads the keys of all nodes of a table.</summary>
    public BlockingAtom Read(NodeTable nodes)
    {
        uint[][]? more = null;
        if (More is not null)
        {
            more = new uint[nodes.Count][];
            for (int node = 0; node < more.Length; node++) more[node] = More(nodes, node)!;
        }
        return new BlockingAtom(this, Keys(nodes), more);
    }
}

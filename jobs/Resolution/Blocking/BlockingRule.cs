using System.Numerics;
using Investigations.Jobs.Resolution.Comparisons;

namespace Investigations.Jobs.Resolution.Blocking;

/// <summary>Nodes that share a key of each atom of the rule are compared.</summary>
/// <param name="First">One atom.</param>
/// <param name="Second">Another of other fields, or null.</param>
internal sealed record BlockingRule(BlockingAtom First, BlockingAtom? Second)
{
    /// <summary>Most keys an atom gives a node.</summary>
    public const int MostKeys = 12;

    /// <summary>For people.</summary>
    public string Name => Second is null ? First.Definition.Name : First.Definition.Name + " and " + Second.Definition.Name;

    /// <summary>The fields it reads, as bits.</summary>
    public ulong Fields => First.Definition.Fields | (Second?.Definition.Fields ?? 0);

    /// <summary>Whether every node has at most one key.</summary>
    public bool IsSingle => First.IsSingle && (Second?.IsSingle ?? true);

    /// <summary>Whether two nodes share a key.</summary>
    public bool Covers(int a, int b) => First.Agrees(a, b) && (Second is null || Second.Agrees(a, b));

    /// <summary>The only key of a node; 0 for none.</summary>
    public uint KeyOf(int node) => Second is null ? First.Keys[node] : Combine(First.Keys[node], Second.Keys[node]);

    /// <summary>All keys of a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="keys">Filled with keys.</param>
    /// <returns>How many there are.</returns>
    public int KeysOf(int node, List<uint> keys)
    {
        keys.Clear();
        Span<uint> left = stackalloc uint[MostKeys];
        Span<uint> right = stackalloc uint[MostKeys];
        var firsts = First.KeysOf(node, left);
        var seconds = Second is null ? [1u] : Second.KeysOf(node, right);
        foreach (uint first in firsts)
        {
            foreach (uint second in seconds)
            {
                uint key = Second is null ? first : Combine(first, second);
                if (!keys.Contains(key)) keys.Add(key);
            }
        }
        return keys.Count;
    }

    /// <summary>Reads the keys of one node anew, or of one more.</summary>
    public void Read(NodeTable nodes, int node)
    {
        First.Read(nodes, node);
        Second?.Read(nodes, node);
    }

    /// <summary>The lowest key two nodes share and that is not left out, or 0.</summary>
    public uint LowestShared(int a, int b, HashSet<uint> leftOut)
    {
        var left = new List<uint>();
        var right = new List<uint>();
        KeysOf(a, left);
        KeysOf(b, right);
        uint lowest = 0;
        foreach (uint key in left)
        {
            if (right.Contains(key) && !leftOut.Contains(key) && (lowest == 0 || key < lowest)) lowest = key;
        }
        return lowest;
    }

    private static uint Combine(uint first, uint second) => first == 0 || second == 0
        ? 0 : Math.Max(1, BitOperations.RotateLeft(first * 0x9e3779b1u, 15) ^ (second * 0x85ebca6bu));
}

using Investigations.Jobs.Resolution.Comparisons;

namespace Investigations.Jobs.Resolution.Blocking;

/// <summary>The nodes of a rule in order of their keys; those of one key are a block.</summary>
internal sealed class Blocks
{
    private readonly uint[] keys;
    private readonly int[] members;
    private readonly HashSet<uint> capped = [];

    /// <summary>Sorts the nodes by the keys of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="nodes">The nodes.</param>
    /// <param name="cap">Most nodes of a block.</param>
    /// <param name="oneOf">Of how many keys one is taken; 1 for all.</param>
    public Blocks(BlockingRule rule, NodeTable nodes, int cap, uint oneOf)
    {
        Rule = rule;
        uint[] allKeys = GC.AllocateUninitializedArray<uint>(nodes.Count);
        int[] allMembers = GC.AllocateUninitializedArray<int>(nodes.Count);
        int count = 0;
        var several = new List<uint>();
        for (int node = 0; node < nodes.Count; node++)
        {
            if (rule.IsSingle)
            {
                Take(rule.KeyOf(node), node);
                continue;
            }
            rule.KeysOf(node, several);
            foreach (uint key in several) Take(key, node);
        }
        keys = allKeys.AsSpan(0, count).ToArray();
        members = allMembers.AsSpan(0, count).ToArray();
        RadixSort.Sort(keys, members);
        Starts = FindStarts(cap);

        void Take(uint key, int node)
        {
            if (key == 0 || (oneOf > 1 && (key * 0x9e3779b1u) % oneOf != 0)) return;
            if (count == allKeys.Length)
            {
                Array.Resize(ref allKeys, Math.Max(16, 2 * count));
                Array.Resize(ref allMembers, allKeys.Length);
            }
            allKeys[count] = key;
            allMembers[count++] = node;
        }
    }

    /// <summary>The rule.</summary>
    public BlockingRule Rule { get; }

    /// <summary>Where each block of two nodes or more begins and ends.</summary>
    public (int From, int To)[] Starts { get; }

    /// <summary>How many pairs the blocks hold.</summary>
    public long Pairs { get; private set; }

    /// <summary>Blocks over the cap, whose nodes are not compared with each other by this rule.</summary>
    public int CappedBlocks => capped.Count;

    /// <summary>The nodes of those blocks.</summary>
    public int CappedNodes { get; private set; }

    /// <summary>The nodes of a block.</summary>
    public ReadOnlySpan<int> Members(int block) => members.AsSpan(Starts[block].From, Starts[block].To - Starts[block].From);

    /// <summary>The key of a block.</summary>
    public uint KeyOf(int block) => keys[Starts[block].From];

    /// <summary>Whether two nodes that share a key of each atom are compared by this rule: not where their block is over the cap.</summary>
    public bool Compares(int a, int b) => capped.Count == 0 || KeyComparing(a, b) != 0;

    /// <summary>The key of the block in which two nodes are compared, the lowest when they share several; 0 when this rule does not compare them.</summary>
    public uint KeyComparing(int a, int b)
    {
        if (!Rule.IsSingle) return Rule.LowestShared(a, b, capped);
        uint key = Rule.KeyOf(a);
        return key == Rule.KeyOf(b) && !capped.Contains(key) ? key : 0;
    }

    private (int From, int To)[] FindStarts(int cap)
    {
        var blocks = new List<(int From, int To)>();
        for (int from = 0; from < keys.Length;)
        {
            int to = from + 1;
            while (to < keys.Length && keys[to] == keys[from]) to++;
            int size = to - from;
            if (size > cap)
            {
                capped.Add(keys[from]);
                CappedNodes += size;
            }
            else if (size > 1)
            {
                blocks.Add((from, to));
                Pairs += (long)size * (size - 1) / 2;
            }
            from = to;
        }
        return [.. blocks];
    }
}

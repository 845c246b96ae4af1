using Investigations.Jobs.Resolution.Blocking;

namespace Investigations.Jobs.Resolution.Streaming;

/// <summary>Which nodes are compared with each other: those that share a key of some rule which at most so many nodes have at the time.</summary>
internal sealed class PopulationBlocks
{
    private readonly IReadOnlyList<BlockingRule> rules;
    private readonly BlockTable[] tables;
    private readonly int cap;
    private readonly List<uint> keys = [];
    private readonly List<uint> otherKeys = [];

    /// <summary>Reads the keys of all nodes.</summary>
    /// <param name="rules">The rules, bound to the nodes; none when all nodes are compared.</param>
    /// <param name="count">How many nodes there are.</param>
    /// <param name="cap">Most nodes of a block.</param>
    public PopulationBlocks(IReadOnlyList<BlockingRule> rules, int count, int cap)
    {
        this.rules = rules;
        this.cap = cap;
        tables = new BlockTable[rules.Count];
        Parallel.For(0, tables.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, r =>
        {
            var table = new BlockTable(count);
            var own = new List<uint>();
            for (int node = 0; node < count; node++)
            {
                Read(rules[r], node, own);
                foreach (uint key in own) table.Add(key, node);
            }
            tables[r] = table;
        });
    }

    /// <summary>Whether every node is compared with every other.</summary>
    public bool IsWhole => rules.Count == 0;

    /// <summary>Puts a node into its blocks.</summary>
    /// <param name="node">The node.</param>
    /// <param name="risen">Receives the blocks that are over the cap by it.</param>
    public void Enter(int node, List<BlockKey> risen)
    {
        for (int r = 0; r < tables.Length; r++)
        {
            Read(rules[r], node, keys);
            foreach (uint key in keys)
            {
                if (tables[r].Add(key, node) == cap + 1) risen.Add(new BlockKey(r, key));
            }
        }
    }

    /// <summary>Takes a node out of its blocks.</summary>
    /// <param name="node">The node.</param>
    /// <param name="fallen">Receives the blocks that are within the cap again.</param>
    public void Leave(int node, List<BlockKey> fallen)
    {
        for (int r = 0; r < tables.Length; r++)
        {
            Read(rules[r], node, keys);
            foreach (uint key in keys)
            {
                if (tables[r].Remove(key, node) == cap) fallen.Add(new BlockKey(r, key));
            }
        }
    }

    /// <summary>The nodes of a block.</summary>
    public ReadOnlySpan<int> Members(BlockKey block) => tables[block.Rule].Members(block.Key);

    /// <summary>The nodes that share a block within the cap with a node, each once or more often.</summary>
    /// <param name="node">The node, whether it is in its blocks or not; not among them itself.</param>
    /// <param name="met">Receives them.</param>
    public void Meet(int node, List<int> met)
    {
        for (int r = 0; r < tables.Length; r++)
        {
            Read(rules[r], node, keys);
            foreach (uint key in keys)
            {
                var members = tables[r].Members(key);
                if (members.Length > cap) continue;
                foreach (int member in members)
                {
                    if (member != node && IsTrue(r, node, member)) met.Add(member);
                }
            }
        }
    }

    /// <summary>Whether two nodes are compared now.</summary>
    public bool Compare(int a, int b)
    {
        if (IsWhole) return true;
        for (int r = 0; r < tables.Length; r++)
        {
            if (IsTrue(r, a, b) && ShareBlock(r, a, b)) return true;
        }
        return false;
    }

    /// <summary>Whether two nodes of one block have equal keys, not only keys of equal hash.</summary>
    public bool IsTrue(int rule, int a, int b) => rules[rule].Covers(a, b);

    private bool ShareBlock(int r, int a, int b)
    {
        Read(rules[r], a, keys);
        Read(rules[r], b, otherKeys);
        foreach (uint key in keys)
        {
            if (otherKeys.Contains(key) && tables[r].Count(key) <= cap) return true;
        }
        return false;
    }

    private static void Read(BlockingRule rule, int node, List<uint> into)
    {
        if (!rule.IsSingle)
        {
            rule.KeysOf(node, into);
            into.Remove(0);
            return;
        }
        into.Clear();
        if (rule.KeyOf(node) is var key and not 0) into.Add(key);
    }
}

using Investigations.Jobs.Resolution.Comparisons;

namespace Investigations.Jobs.Resolution.Blocking;

/// <summary>The keys of the nodes of a table; blocking rules are made of one atom or two.</summary>
internal sealed class BlockingAtom
{
    private uint[][]? more;

    /// <summary>Keeps keys.</summary>
    /// <param name="definition">What was read.</param>
    /// <param name="keys">The first key of each node; 0 where it has none.</param>
    /// <param name="more">Further keys of a node; null where there are none.</param>
    public BlockingAtom(AtomDefinition definition, uint[] keys, uint[][]? more)
    {
        Definition = definition;
        Keys = keys;
        this.more = more;
    }

    /// <summary>What was read.</summary>
    public AtomDefinition Definition { get; }

    /// <summary>The first key of each node; 0 where it has none.</summary>
    public uint[] Keys { get; private set; }

    /// <summary>Whether every node has at most one key.</summary>
    public bool IsSingle => more is null;

    /// <summary>Reads the keys of one node anew, or of one more.</summary>
    public void Read(NodeTable nodes, int node)
    {
        int room = node < Keys.Length ? Keys.Length : node + (node / 4) + 64;
        if (room > Keys.Length)
        {
            uint[] longer = Keys;
            Array.Resize(ref longer, room);
            Keys = longer;
        }
        Keys[node] = Definition.Key(nodes, node);
        if (more is null) return;
        if (room > more.Length) Array.Resize(ref more, room);
        more[node] = Definition.More!(nodes, node)!;
    }

    /// <summary>Whether two nodes share a key.</summary>
    public bool Agrees(int a, int b)
    {
        uint x = Keys[a], y = Keys[b];
        if (x == 0 || y == 0) return false;
        return x == y || (more is not null && AgreesOnMore(a, b));
    }

    /// <summary>All keys of a node.</summary>
    public ReadOnlySpan<uint> KeysOf(int node, Span<uint> buffer)
    {
        buffer[0] = Keys[node];
        if (buffer[0] == 0) return [];
        if (more?[node] is not { } further) return buffer[..1];
        int length = Math.Min(further.Length, buffer.Length - 1);
        further.AsSpan(0, length).CopyTo(buffer[1..]);
        return buffer[..(length + 1)];
    }

    /// <summary>How many pairs of nodes share a key, about.</summary>
    public double Pairs()
    {
        const int Buckets = 1 << 18;
        var counts = new int[Buckets];
        Span<uint> buffer = stackalloc uint[BlockingRule.MostKeys];
        for (int node = 0; node < Keys.Length; node++)
        {
            foreach (uint key in KeysOf(node, buffer)) counts[key >> 14]++;
        }
        double pairs = 0, all = 0;
        foreach (int count in counts)
        {
            pairs += count * (count - 1.0) / 2;
            all += count;
        }
        // Keys of different values that fell into one bucket by chance are taken off.
        return Math.Max(0, pairs - (all * all / 2 / Buckets));
    }

    private bool AgreesOnMore(int a, int b)
    {
        Span<uint> left = stackalloc uint[BlockingRule.MostKeys];
        Span<uint> right = stackalloc uint[BlockingRule.MostKeys];
        var others = KeysOf(b, right);
        foreach (uint key in KeysOf(a, left))
        {
            if (others.Contains(key)) return true;
        }
        return false;
    }
}

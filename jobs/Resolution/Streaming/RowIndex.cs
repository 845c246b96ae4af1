namespace Investigations.Jobs.Resolution.Streaming;

/// <summary>Finds the node of a row by the row's hash.</summary>
internal sealed class RowIndex
{
    private int[] slots; // a node plus 1; 0 is free
    private ulong[] hashes;
    private int shift;
    private int used;

    /// <summary>Makes room.</summary>
    /// <param name="expected">Rows expected.</param>
    public RowIndex(int expected)
    {
        int bits = 7;
        while (expected > (1L << bits) / 2) bits++;
        slots = new int[1 << bits];
        shift = 64 - bits;
        hashes = new ulong[expected + (expected / 8) + 16];
    }

    /// <summary>The hash of a node's row.</summary>
    public ulong HashOf(int node) => hashes[node];

    /// <summary>The node of a row; -1 for none.</summary>
    public int Find(ulong hash)
    {
        for (int at = (int)(hash >> shift); slots[at] != 0; at = (at + 1) & (slots.Length - 1))
        {
            if (hashes[slots[at] - 1] == hash) return slots[at] - 1;
        }
        return -1;
    }

    /// <summary>Adds a row that no node has.</summary>
    public void Add(ulong hash, int node)
    {
        if (node >= hashes.Length) Array.Resize(ref hashes, node + (node / 4) + 16);
        hashes[node] = hash;
        if (++used > slots.Length / 4 * 3) Grow();
        Put(node);
    }

    /// <summary>Takes a node's row out.</summary>
    public void Remove(int node)
    {
        int mask = slots.Length - 1;
        int hole = (int)(hashes[node] >> shift);
        while (slots[hole] != node + 1) hole = (hole + 1) & mask;
        // Rows that were pushed behind the hole move up (Knuth, The Art of Computer Programming, volume 3, section 6.4, algorithm R).
        for (int at = (hole + 1) & mask; slots[at] != 0; at = (at + 1) & mask)
        {
            int wanted = (int)(hashes[slots[at] - 1] >> shift);
            if (((at - wanted) & mask) < ((at - hole) & mask)) continue;
            slots[hole] = slots[at];
            hole = at;
        }
        slots[hole] = 0;
        used--;
    }

    private void Put(int node)
    {
        int at = (int)(hashes[node] >> shift);
        while (slots[at] != 0) at = (at + 1) & (slots.Length - 1);
        slots[at] = node + 1;
    }

    private void Grow()
    {
        int[] old = slots;
        slots = new int[2 * old.Length];
        shift--;
        foreach (int slot in old)
        {
            if (slot != 0) Put(slot - 1);
        }
    }
}

using System.Numerics;
using System.Runtime.InteropServices;

namespace Investigations.Jobs.Resolution.Streaming;

/// <summary>The nodes of each key of one blocking rule, coming and going.</summary>
/// <remarks>Most keys have one node, which lies in the slot itself; the nodes of the others lie side by side, in runs of a power of two.</remarks>
internal sealed class BlockTable
{
    private readonly int[] freeRuns = new int[32]; // by power: where a free run begins, plus 1; the run's first number leads to the next
    private Slot[] slots;
    private int shift;
    private int used;
    private int[] pool = new int[64];
    private int end;

    /// <summary>Makes room.</summary>
    /// <param name="expected">Keys expected.</param>
    public BlockTable(int expected)
    {
        int bits = Math.Max(6, BitOperations.Log2((uint)Math.Max(1, expected)) + 1);
        slots = new Slot[1 << bits];
        shift = 32 - bits;
    }

    /// <summary>How many nodes have a key.</summary>
    public int Count(uint key) => slots[Place(key)].Count;

    /// <summary>The nodes of a key, in no order; valid until the table is changed.</summary>
    public ReadOnlySpan<int> Members(uint key)
    {
        ref var slot = ref slots[Place(key)];
        return slot.Count <= 1 ? MemoryMarshal.CreateReadOnlySpan(ref slot.At, slot.Count) : pool.AsSpan(slot.At, slot.Count);
    }

    /// <summary>Adds a node to a key.</summary>
    /// <returns>How many it has then.</returns>
    public int Add(uint key, int node)
    {
        if (used > slots.Length / 4 * 3) Grow();
        ref var slot = ref slots[Place(key)];
        if (slot.Key == 0)
        {
            slot.Key = key;
            used++;
        }
        if (slot.Count == 0)
        {
            slot.At = node;
        }
        else
        {
            if (slot.Count == 1) slot.At = Moved([slot.At], 1);
            else if (BitOperations.IsPow2(slot.Count)) slot.At = Doubled(slot.At, slot.Count);
            pool[slot.At + slot.Count] = node;
        }
        return ++slot.Count;
    }

    /// <summary>Takes a node from a key that has it.</summary>
    /// <returns>How many it has then.</returns>
    public int Remove(uint key, int node)
    {
        ref var slot = ref slots[Place(key)];
        if (slot.Count > 1)
        {
            var members = pool.AsSpan(slot.At, slot.Count);
            members[members.IndexOf(node)] = members[^1];
            int room = BitOperations.Log2((uint)slot.Count - 1) + 1;
            if (slot.Count == 2)
            {
                int run = slot.At;
                slot.At = members[0];
                Release(run, 1);
            }
            else if (BitOperations.IsPow2(slot.Count - 1))
            {
                int run = slot.At;
                slot.At = Moved(members[..^1], room - 1);
                Release(run, room);
            }
        }
        return --slot.Count;
    }

    private int Place(uint key)
    {
        uint at = (key * 0x9e3779b1u) >> shift;
        while (slots[at].Key != key && slots[at].Key != 0) at = (at + 1) & (uint)(slots.Length - 1);
        return (int)at;
    }

    private int Doubled(int run, int length)
    {
        int power = BitOperations.Log2((uint)length);
        int longer = Take(power + 1);
        pool.AsSpan(run, length).CopyTo(pool.AsSpan(longer));
        Release(run, power);
        return longer;
    }

    private int Moved(ReadOnlySpan<int> members, int power)
    {
        int[] kept = members.ToArray(); // taking a run may move the pool
        int run = Take(power);
        kept.CopyTo(pool.AsSpan(run));
        return run;
    }

    private int Take(int power)
    {
        if (freeRuns[power] is var first and not 0)
        {
            freeRuns[power] = pool[first - 1];
            return first - 1;
        }
        int run = end;
        end = checked(end + (1 << power));
        if (end > pool.Length) Array.Resize(ref pool, Math.Max(end, pool.Length + (pool.Length / 2)));
        return run;
    }

    private void Release(int run, int power)
    {
        pool[run] = freeRuns[power];
        freeRuns[power] = run + 1;
    }

    private void Grow()
    {
        var old = slots;
        int kept = 0;
        foreach (var slot in old) kept += slot.Count > 0 ? 1 : 0;
        if (kept > old.Length / 2)
        {
            slots = new Slot[2 * old.Length];
            shift--;
        }
        else
        {
            slots = new Slot[old.Length];
        }
        used = kept;
        foreach (var slot in old)
        {
            if (slot.Count > 0) slots[Place(slot.Key)] = slot;
        }
    }

    private struct Slot
    {
        public uint Key;
        public int Count;
        public int At;
    }
}

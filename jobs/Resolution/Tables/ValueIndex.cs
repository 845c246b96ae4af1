namespace Investigations.Jobs.Resolution.Tables;

/// <summary>Finds the code of a value in a list, and adds values to it.</summary>
/// <remarks>An open hash table: a slot holds the value's hash above and its code below.</remarks>
internal sealed class ValueIndex
{
    private readonly ValueList values;
    private ulong[] slots;
    private int shift;
    private int used;

    /// <summary>Reads all values of a list, which must be distinct.</summary>
    public ValueIndex(ValueList values)
    {
        this.values = values;
        int bits = 7;
        while (values.Count > (1L << bits) / 2) bits++;
        slots = new ulong[1 << bits];
        shift = 32 - bits;
        for (int code = 1; code < values.Count; code++) Take(Hash(values[code]), code);
    }

    /// <summary>The code of a value; 0 when it is empty or not in the list.</summary>
    public int Find(ReadOnlySpan<byte> value)
    {
        if (value.IsEmpty) return 0;
        uint hash = Hash(value);
        for (uint at = hash >> shift; slots[at] is var slot and not 0; at = (at + 1) & (uint)(slots.Length - 1))
        {
            if ((uint)(slot >> 32) == hash && values[(int)slot].SequenceEqual(value)) return (int)slot;
        }
        return 0;
    }

    /// <summary>The code of a value, new or known; 0 when it is empty.</summary>
    public int FindOrAdd(ReadOnlySpan<byte> value)
    {
        if (value.IsEmpty) return 0;
        if (Find(value) is var known and not 0) return known;
        if (used > slots.Length / 4 * 3) Grow();
        int code = values.Add(value);
        Take(Hash(value), code);
        return code;
    }

    private void Take(uint hash, int code)
    {
        uint at = hash >> shift;
        while (slots[at] != 0) at = (at + 1) & (uint)(slots.Length - 1);
        slots[at] = ((ulong)hash << 32) | (uint)code;
        used++;
    }

    private void Grow()
    {
        ulong[] old = slots;
        slots = new ulong[2 * old.Length];
        shift--;
        used = 0;
        foreach (ulong slot in old)
        {
            if (slot != 0) Take((uint)(slot >> 32), (int)slot);
        }
    }

    private static uint Hash(ReadOnlySpan<byte> value) => (uint)(ByteHash.Of(value) >> 32);
}

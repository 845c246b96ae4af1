using System.Buffers.Binary;

namespace Investigations.Jobs.Resolution.Tables;

/// <summary>Numbers distinct texts from 1 in the order first seen; 0 is the empty text.</summary>
/// <remarks>
/// An open hash table whose slots hold the text's hash above and its number below. The hash multiplies 8 bytes at a time, as wyhash does (Wang Yi, 2019);
/// numbers do not depend on it.
/// </remarks>
internal sealed class ValueInterner
{
    private const int Together = 32;
    private const int FirstBits = 7;

    private byte[] bytes = new byte[4 * 1024];
    private int[] starts = new int[64]; // of the text of each number, and the end of the last
    private ulong[] slots = new ulong[1 << FirstBits];
    private int shift = 32 - FirstBits;
    private int touched; // written only so that the looks of Touch are not left out

    /// <summary>How many numbers there are, 0 included.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>The length of all texts together, in bytes.</summary>
    public int Length => starts[Count];

    /// <summary>The text of a number.</summary>
    public ReadOnlySpan<byte> this[int code] => bytes.AsSpan(starts[code], starts[code + 1] - starts[code]);

    /// <summary>The number of a text, new or known.</summary>
    public int Add(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty) return 0;
        uint hash = Hash(text);
        return Probe(text, hash, slots[hash >> shift]);
    }

    /// <summary>Makes room at once for what is expected, so that growing does not copy it again and again.</summary>
    /// <param name="count">Numbers expected.</param>
    /// <param name="length">Bytes of their texts.</param>
    public void Expect(long count, long length)
    {
        if (length > bytes.Length) Array.Resize(ref bytes, (int)Math.Min(length, Array.MaxLength));
        if (count + 1 > starts.Length) Array.Resize(ref starts, (int)Math.Min(count + 1, Array.MaxLength));
        int bits = 32 - shift;
        while (bits < 30 && count > (1L << bits) / 4 * 3) bits++;
        if (bits > 32 - shift) Rehash(bits);
    }

    /// <summary>The numbers of many texts, as if added one after the other.</summary>
    /// <param name="text">Where the texts lie.</param>
    /// <param name="cells">Start and length of each.</param>
    /// <param name="codes">Receives the numbers.</param>
    public void AddAll(ReadOnlySpan<byte> text, ReadOnlySpan<CellPlace> cells, Span<int> codes)
    {
        // The table is larger than the caches: looks of many cells at once wait for memory together, not one after the other.
        Span<uint> hashes = stackalloc uint[Together];
        Span<ulong> firsts = stackalloc ulong[Together];
        for (int done = 0; done < cells.Length; done += Together)
        {
            var some = cells.Slice(done, Math.Min(Together, cells.Length - done));
            for (int i = 0; i < some.Length; i++) hashes[i] = some[i].Length == 0 ? 0 : Hash(text.Slice(some[i].Start, some[i].Length));
            ulong[] table = slots;
            for (int i = 0; i < some.Length; i++) firsts[i] = table[hashes[i] >> shift];
            Touch(hashes[..some.Length], firsts);
            for (int i = 0; i < some.Length; i++)
            {
                var cell = some[i];
                bool isStale = firsts[i] == 0 || table != slots; // an empty slot may have been taken since
                codes[done + i] = cell.Length == 0 ? 0
                    : Probe(text.Slice(cell.Start, cell.Length), hashes[i], isStale ? slots[hashes[i] >> shift] : firsts[i]);
            }
        }
    }

    // Brings the texts that are likely to be compared next near.
    private void Touch(ReadOnlySpan<uint> hashes, ReadOnlySpan<ulong> firsts)
    {
        Span<int> places = stackalloc int[Together];
        int found = 0;
        for (int i = 0; i < hashes.Length; i++)
        {
            if ((uint)(firsts[i] >> 32) == hashes[i] && firsts[i] != 0) places[found++] = starts[(int)firsts[i]];
        }
        int seen = 0;
        foreach (int place in places[..found]) seen += bytes[place];
        touched = seen;
    }

    /// <summary>All texts by number; the interner must not be used behind it.</summary>
    public ValueList ToList()
    {
        slots = [];
        if (bytes.Length - Length > bytes.Length / 8) Array.Resize(ref bytes, Length);
        Array.Resize(ref starts, Count + 1);
        return new ValueList(bytes, starts);
    }

    /// <summary>The texts of some numbers, renumbered.</summary>
    /// <param name="order">The numbers that are kept, in their new order; the first is 0.</param>
    public ValueList ToList(ReadOnlySpan<int> order)
    {
        int[] newStarts = new int[order.Length + 1];
        for (int i = 0; i < order.Length; i++) newStarts[i + 1] = newStarts[i] + this[order[i]].Length;
        byte[] kept = GC.AllocateUninitializedArray<byte>(newStarts[^1]);
        for (int i = 0; i < order.Length; i++) this[order[i]].CopyTo(kept.AsSpan(newStarts[i]));
        return new ValueList(kept, newStarts);
    }

    private int Probe(ReadOnlySpan<byte> text, uint hash, ulong slot)
    {
        uint at = hash >> shift;
        while (slot != 0)
        {
            if ((uint)(slot >> 32) == hash && this[(int)slot].SequenceEqual(text)) return (int)slot;
            at = (at + 1) & (uint)(slots.Length - 1);
            slot = slots[at];
        }
        slots[at] = ((ulong)hash << 32) | (uint)Count;
        Keep(text);
        int code = Count++;
        if (Count > slots.Length / 4 * 3) Rehash(33 - shift);
        return code;
    }

    private void Keep(ReadOnlySpan<byte> text)
    {
        int start = starts[Count];
        long end = (long)start + text.Length;
        if (end > Array.MaxLength) throw new InvalidDataException("A column holds more than 2 GiB of different values; resolve fewer records at once.");
        if (end > bytes.Length) Array.Resize(ref bytes, (int)Math.Min(Math.Max(end, bytes.Length + (bytes.Length / 2L)), Array.MaxLength));
        if (Count + 1 >= starts.Length) Array.Resize(ref starts, starts.Length + (starts.Length / 2));
        text.CopyTo(bytes.AsSpan(start));
        starts[Count + 1] = (int)end;
    }

    private void Rehash(int bits)
    {
        ulong[] old = slots;
        slots = new ulong[1 << bits];
        shift = 32 - bits;
        foreach (ulong slot in old)
        {
            if (slot == 0) continue;
            uint at = (uint)(slot >> 32) >> shift;
            while (slots[at] != 0) at = (at + 1) & (uint)(slots.Length - 1);
            slots[at] = slot;
        }
    }

    private static uint Hash(ReadOnlySpan<byte> text)
    {
        const ulong First = 0xA0761D6478BD642F;
        const ulong Second = 0xE7037ED1A0B428DB;
        ulong hash = First ^ (ulong)text.Length;
        while (text.Length > 16)
        {
            hash = Mix(BinaryPrimitives.ReadUInt64LittleEndian(text) ^ Second, BinaryPrimitives.ReadUInt64LittleEndian(text[8..]) ^ hash);
            text = text[16..];
        }
        ulong head;
        ulong tail = 0;
        if (text.Length >= 8)
        {
            head = BinaryPrimitives.ReadUInt64LittleEndian(text);
            tail = BinaryPrimitives.ReadUInt64LittleEndian(text[^8..]);
        }
        else if (text.Length >= 4)
        {
            head = BinaryPrimitives.ReadUInt32LittleEndian(text) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(text[^4..]) << 32);
        }
        else
        {
            head = text[0] | ((ulong)text[text.Length / 2] << 8) | ((ulong)text[^1] << 16);
        }
        return (uint)(Mix(head ^ Second, tail ^ hash) >> 32);
    }

    private static ulong Mix(ulong left, ulong right)
    {
        ulong high = Math.BigMul(left, right, out ulong low);
        return high ^ low;
    }
}

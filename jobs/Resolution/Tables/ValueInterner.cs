using System.Buffers.Binary;

namespace Investigations.Jobs.Resolution.Tables;

/// <summary>Numbers distinct texts from 1 in the order first seen; 0 is the empty text.</summary>
/// <remarks>
/// An open hash table whose slots hold the text's hash above and its number below. The texts lie in pages that never move, so growing copies no text.
/// The hash multiplies 8 bytes at a time, as wyhash does (Wang Yi, 2019); numbers do not depend on it.
/// </remarks>
internal sealed class ValueInterner
{
    private const int PageBits = 18;
    private const int PageSize = 1 << PageBits; // more than any cell has
    private const int Together = 32;

    private readonly List<byte[]> pages = [];
    private int pageUsed = PageSize;
    private Entry[] entries = new Entry[64];
    private ulong[] slots = new ulong[128];
    private int shift = 32 - 7;

    /// <summary>How many numbers there are, 0 included.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>The text of a number.</summary>
    public ReadOnlySpan<byte> this[int code] => code == 0 ? [] : TextOf(entries[code]);

    /// <summary>The number of a text, new or known.</summary>
    public int Add(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty) return 0;
        uint hash = Hash(text);
        return Probe(text, hash, slots[hash >> shift]);
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
            int before = slots.Length;
            for (int i = 0; i < some.Length; i++) firsts[i] = slots[hashes[i] >> shift];
            for (int i = 0; i < some.Length; i++)
            {
                var cell = some[i];
                bool isStale = firsts[i] == 0 || slots.Length != before; // an empty slot may have been taken since
                codes[done + i] = cell.Length == 0 ? 0
                    : Probe(text.Slice(cell.Start, cell.Length), hashes[i], isStale ? slots[hashes[i] >> shift] : firsts[i]);
            }
        }
    }

    /// <summary>The texts of some numbers, renumbered.</summary>
    /// <param name="order">The numbers that are kept, in their new order; the first is 0.</param>
    public ValueList ToList(ReadOnlySpan<int> order)
    {
        int[] starts = new int[order.Length + 1];
        long total = 0;
        for (int i = 0; i < order.Length; i++)
        {
            starts[i] = (int)total;
            total += order[i] == 0 ? 0 : entries[order[i]].Length;
            if (total > int.MaxValue) throw new InvalidDataException("A column holds more than 2 GiB of different values; resolve fewer records at once.");
        }
        starts[order.Length] = (int)total;
        byte[] bytes = GC.AllocateUninitializedArray<byte>((int)total);
        for (int i = 0; i < order.Length; i++) this[order[i]].CopyTo(bytes.AsSpan(starts[i]));
        return new ValueList(bytes, starts);
    }

    private int Probe(ReadOnlySpan<byte> text, uint hash, ulong slot)
    {
        uint at = hash >> shift;
        while (slot != 0)
        {
            if ((uint)(slot >> 32) == hash && TextOf(entries[(int)slot]).SequenceEqual(text)) return (int)slot;
            at = (at + 1) & (uint)(slots.Length - 1);
            slot = slots[at];
        }
        slots[at] = ((ulong)hash << 32) | (uint)Count;
        if (Count == entries.Length) Array.Resize(ref entries, entries.Length * 2);
        entries[Count] = Keep(text);
        int code = Count++;
        if (Count > slots.Length / 4 * 3) Grow();
        return code;
    }

    private Entry Keep(ReadOnlySpan<byte> text)
    {
        if (text.Length > PageSize - pageUsed)
        {
            if (pages.Count == 1 << (31 - PageBits)) throw new InvalidDataException("A column holds more than 2 GiB of different values; resolve fewer records at once.");
            pages.Add(GC.AllocateUninitializedArray<byte>(PageSize));
            pageUsed = 0;
        }
        text.CopyTo(pages[^1].AsSpan(pageUsed));
        var entry = new Entry(((pages.Count - 1) << PageBits) | pageUsed, text.Length);
        pageUsed += text.Length;
        return entry;
    }

    private ReadOnlySpan<byte> TextOf(Entry entry) => pages[entry.Start >> PageBits].AsSpan(entry.Start & (PageSize - 1), entry.Length);

    private void Grow()
    {
        ulong[] old = slots;
        slots = new ulong[old.Length * 2];
        shift--;
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

    private readonly record struct Entry(int Start, int Length);
}

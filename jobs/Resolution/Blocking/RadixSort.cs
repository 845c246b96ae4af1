namespace Investigations.Jobs.Resolution.Blocking;

/// <summary>Sorts numbers by a 32-bit key in three passes over 11 bits each; equal keys keep their order.</summary>
/// <remarks>Source: Knuth, The Art of Computer Programming, volume 3, section 5.2.5.</remarks>
internal static class RadixSort
{
    private const int Bits = 11;
    private const int Buckets = 1 << Bits;

    /// <summary>Sorts in place.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="items">What goes with each key.</param>
    public static void Sort(Span<uint> keys, Span<int> items)
    {
        if (keys.Length < Buckets / 8)
        {
            Insert(keys, items);
            return;
        }
        uint[] otherKeys = GC.AllocateUninitializedArray<uint>(keys.Length);
        int[] otherItems = GC.AllocateUninitializedArray<int>(keys.Length);
        Pass(keys, items, otherKeys, otherItems, 0);
        Pass(otherKeys, otherItems, keys, items, Bits);
        Pass(keys, items, otherKeys, otherItems, 2 * Bits);
        otherKeys.CopyTo(keys);
        otherItems.CopyTo(items);
    }

    private static void Pass(ReadOnlySpan<uint> keys, ReadOnlySpan<int> items, Span<uint> toKeys, Span<int> toItems, int shift)
    {
        Span<int> starts = stackalloc int[Buckets];
        starts.Clear();
        foreach (uint key in keys) starts[(int)(key >> shift) & (Buckets - 1)]++;
        int sum = 0;
        for (int i = 0; i < starts.Length; i++)
        {
            int count = starts[i];
            starts[i] = sum;
            sum += count;
        }
        for (int i = 0; i < keys.Length; i++)
        {
            int at = starts[(int)(keys[i] >> shift) & (Buckets - 1)]++;
            toKeys[at] = keys[i];
            toItems[at] = items[i];
        }
    }

    private static void Insert(Span<uint> keys, Span<int> items)
    {
        for (int i = 1; i < keys.Length; i++)
        {
            uint key = keys[i];
            int item = items[i];
            int j = i - 1;
            for (; j >= 0 && keys[j] > key; j--)
            {
                keys[j + 1] = keys[j];
                items[j + 1] = items[j];
            }
            keys[j + 1] = key;
            items[j + 1] = item;
        }
    }
}

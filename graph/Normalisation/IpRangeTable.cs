namespace Investigations.Graph.Normalisation;

/// <summary>Finds what is known of an address among many ranges: the longest prefix that holds it wins.</summary>
/// <remarks>
/// Built once and never changed, so safe to read from many threads. Nested ranges are cut into disjoint pieces when the table is
/// built; a look-up is one binary search. Two equal ranges: the later entry wins.
/// </remarks>
/// <typeparam name="T">What is known of a range.</typeparam>
public sealed class IpRangeTable<T>
{
    private readonly Pieces<uint> _v4;
    private readonly Pieces<UInt128> _v6;
    private readonly T[] _values;

    /// <summary>Builds the table.</summary>
    /// <param name="entries">Ranges in any order; they may nest and repeat.</param>
    public IpRangeTable(IEnumerable<(IpNetwork Network, T Value)> entries)
    {
        var all = entries.ToArray();
        _values = Array.ConvertAll(all, static entry => entry.Value);
        _v4 = Build(all, isV6: false, static bits => (uint)bits);
        _v6 = Build(all, isV6: true, static bits => bits);
    }

    /// <summary>Number of ranges from which the table was built.</summary>
    public int Count => _values.Length;

    /// <summary>The value of the longest prefix that holds the address.</summary>
    /// <returns>False when no range holds it.</returns>
    public bool TryFind(IpAddress address, out T value)
    {
        int index = address.IsV6 ? _v6.Find(address.Bits) : _v4.Find((uint)address.Bits);
        value = index < 0 ? default! : _values[index];
        return index >= 0;
    }

    private static Pieces<TBits> Build<TBits>((IpNetwork Network, T Value)[] all, bool isV6, Func<UInt128, TBits> narrow)
        where TBits : IComparable<TBits>
    {
        int[] order = Enumerable.Range(0, all.Length).Where(i => all[i].Network.IsV6 == isV6)
            .OrderBy(i => all[i].Network.First).ThenBy(i => all[i].Network.PrefixLength).ThenBy(i => i).ToArray();
        var starts = new List<TBits>(order.Length * 2);
        var owners = new List<int>(order.Length * 2);
        var open = new Stack<int>();
        UInt128 limit = isV6 ? UInt128.MaxValue : uint.MaxValue;

        void Mark(UInt128 start, int owner)
        {
            TBits at = narrow(start);
            if (starts.Count > 0 && starts[^1].CompareTo(at) == 0) owners[^1] = owner;
            else { starts.Add(at); owners.Add(owner); }
        }

        void CloseUpTo(UInt128 next, bool end)
        {
            while (open.Count > 0 && (end || all[open.Peek()].Network.Last < next))
            {
                UInt128 last = all[open.Pop()].Network.Last;
                if (last < limit) Mark(last + 1, open.Count > 0 ? open.Peek() : -1);
            }
        }

        foreach (int i in order)
        {
            CloseUpTo(all[i].Network.First, end: false);
            Mark(all[i].Network.First, i);
            open.Push(i);
        }
        CloseUpTo(limit, end: true);
        return new Pieces<TBits>(starts.ToArray(), owners.ToArray());
    }

    // Disjoint pieces of the number line: from starts[k] up to the next start, owners[k] holds (-1: nobody).
    private readonly struct Pieces<TBits>(TBits[] starts, int[] owners)
        where TBits : IComparable<TBits>
    {
        public int Find(TBits bits)
        {
            int found = Array.BinarySearch(starts, bits);
            if (found < 0) found = ~found - 1;
            return found < 0 ? -1 : owners[found];
        }
    }
}

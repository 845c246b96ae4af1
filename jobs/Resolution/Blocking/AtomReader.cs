using System.Runtime.InteropServices;
using System.Text;
using Investigations.Graph.Similarity;
using Investigations.Jobs.Resolution.Comparisons;
using Investigations.Jobs.Resolution.Tables;

namespace Investigations.Jobs.Resolution.Blocking;

/// <summary>Reads every key that a rule could be made of: values, how names sound, beginnings and ends of what is often misspelt.</summary>
internal sealed class AtomReader(NodeTable nodes)
{
    private const int Start = 4; // bytes of a beginning or an end
    private const int LongEnough = 7; // bytes of a text whose beginning and end are keys of their own
    private const int PhoneTail = 7; // digits

    private delegate uint Reading(ReadOnlySpan<byte> value);

    /// <summary>All atoms of the table.</summary>
    public IReadOnlyList<BlockingAtom> Read()
    {
        var found = new List<Func<BlockingAtom>>();
        for (int f = 0; f < nodes.Fields.Count; f++) AddField(f, found);
        int given = IndexOf(FieldRole.GivenName), family = IndexOf(FieldRole.FamilyName);
        if (given >= 0 && family >= 0) found.Add(() => BothNames(given, family));
        var atoms = new BlockingAtom[found.Count];
        Parallel.For(0, atoms.Length, i => atoms[i] = found[i]());
        return atoms;
    }

    private void AddField(int f, List<Func<BlockingAtom>> found)
    {
        var field = nodes.Fields[f];
        switch (field.Role)
        {
            case FieldRole.FullName:
                found.Add(() => Words(f));
                break;
            case FieldRole.GivenName or FieldRole.FamilyName:
                found.Add(() => Atom(f, "", Hash));
                found.Add(() => Atom(f, " (sound)", Sound));
                found.Add(() => Atom(f, " (start)", static value => Part(value, value.Length < Start ? value : value[..Start])));
                break;
            case FieldRole.DateOfBirth:
                found.Add(() => Atom(f, "", Hash));
                found.Add(() => Atom(f, " (parts in any order)", SortedDate));
                found.Add(() => Atom(f, " (year and month)", static value => value.Length == 8 ? Hash(value[..6]) : 0));
                found.Add(() => Atom(f, " (month and day)", static value => value.Length == 8 ? Hash(value[4..]) : 0));
                break;
            case FieldRole.Phone:
                found.Add(() => Atom(f, "", Hash));
                found.Add(() => Atom(f, " (ending)", static value => Part(value, value[^Math.Min(PhoneTail, value.Length)..])));
                found.Add(() => Atom(f, " (start)", static value => Part(value, value[..Math.Min(PhoneTail, value.Length)])));
                break;
            case FieldRole.Email:
                found.Add(() => Atom(f, "", Hash));
                found.Add(() => Atom(f, " (local part)", static value => value.IndexOf((byte)'@') is var at and > 0 ? Hash(value[..at]) : 0));
                found.Add(() => Atom(f, " (start)", static value => value.Length < LongEnough ? 0 : Hash(value[..LongEnough])));
                break;
            default:
                found.Add(() => Atom(f, "", Hash));
                if (field.Role is FieldRole.Region or FieldRole.Country or FieldRole.Unit) break;
                found.Add(() => Atom(f, " (start)", static value => value.Length < LongEnough ? 0 : Hash(value[..Start])));
                found.Add(() => Atom(f, " (ending)", static value => value.Length < LongEnough ? 0 : Hash(value[^Start..])));
                break;
        }
    }

    private BlockingAtom Atom(int f, string suffix, Reading reading)
    {
        var values = nodes.Fields[f].Values;
        var byCode = new uint[values.Count];
        for (int code = 1; code < byCode.Length; code++) byCode[code] = reading(values[code]);
        var keys = new uint[nodes.Count];
        uint[][]? more = nodes.Others[f] is null ? null : new uint[nodes.Count][];
        for (int node = 0; node < keys.Length; node++)
        {
            keys[node] = byCode[nodes.Code(node, f)];
            if (more is not null && nodes.Others[f]![node] is { } others) more[node] = [.. others.Select(code => byCode[code]).Where(static key => key != 0)];
        }
        return Counted(nodes.Fields[f].Name + suffix, 1UL << f, keys, more);
    }

    private BlockingAtom Words(int f)
    {
        var values = nodes.Fields[f].Values;
        var byCode = new uint[values.Count][];
        byCode[0] = [];
        for (int code = 1; code < byCode.Length; code++) byCode[code] = WordsOf(values[code]);
        var keys = new uint[nodes.Count];
        var more = new uint[nodes.Count][];
        for (int node = 0; node < keys.Length; node++)
        {
            var codes = nodes.Codes(node, f);
            var all = new List<uint>();
            for (int i = 0; i < codes.Count; i++) all.AddRange(byCode[codes[i]]);
            if (all.Count == 0) continue;
            keys[node] = all[0];
            if (all.Count > 1) more[node] = [.. all.Skip(1).Distinct()];
        }
        return Counted(nodes.Fields[f].Name + " (word)", 1UL << f, keys, more);
    }

    private BlockingAtom BothNames(int given, int family)
    {
        uint[] givens = HashAll(given), families = HashAll(family);
        var keys = new uint[nodes.Count];
        for (int node = 0; node < keys.Length; node++)
        {
            uint x = givens[nodes.Code(node, given)], y = families[nodes.Code(node, family)];
            if (x != 0 && y != 0) keys[node] = Math.Max(1, x + y);
        }
        return Counted("both names in any order", (1UL << given) | (1UL << family), keys, null);
    }

    private static BlockingAtom Counted(string name, ulong fields, uint[] keys, uint[][]? more)
    {
        const int Buckets = 1 << 20;
        var counts = new int[Buckets];
        foreach (uint key in keys) counts[key >> 12]++;
        if (more is not null)
        {
            foreach (var further in more)
            {
                foreach (uint key in further ?? []) counts[key >> 12]++;
            }
        }
        double pairs = 0, all = 0;
        for (int bucket = 1; bucket < Buckets; bucket++)
        {
            pairs += counts[bucket] * (counts[bucket] - 1.0) / 2;
            all += counts[bucket];
        }
        // Keys of different values that fell into one bucket by chance are taken off.
        pairs = Math.Max(0, pairs - (all * all / 2 / Buckets));
        return new BlockingAtom { Name = name, Fields = fields, Keys = keys, More = more, Pairs = pairs };
    }

    private uint[] HashAll(int f)
    {
        var values = nodes.Fields[f].Values;
        var hashes = new uint[values.Count];
        for (int code = 1; code < hashes.Length; code++) hashes[code] = Hash(values[code]);
        return hashes;
    }

    private static uint[] WordsOf(ReadOnlySpan<byte> name)
    {
        var words = new List<uint>();
        foreach (var range in name.Split((byte)' '))
        {
            if (range.End.Value - range.Start.Value > 1) words.Add(Hash(name[range]));
        }
        return [.. words];
    }

    private static uint Hash(ReadOnlySpan<byte> value) => Math.Max(1, (uint)(ByteHash.Of(value) >> 32));

    private static uint Part(ReadOnlySpan<byte> whole, ReadOnlySpan<byte> part) => whole.Length < 2 ? 0 : Hash(part);

    private static uint Sound(ReadOnlySpan<byte> name)
    {
        Span<char> chars = stackalloc char[64];
        Span<char> sound = stackalloc char[64];
        if (name.Length > chars.Length) return 0;
        int length = PhoneticCode.Write(chars[..Encoding.UTF8.GetChars(name, chars)], sound);
        return length < 2 ? 0 : Hash(MemoryMarshal.AsBytes(sound[..length]));
    }

    private static uint SortedDate(ReadOnlySpan<byte> date)
    {
        if (date.Length != 8) return 0;
        Span<byte> sorted = stackalloc byte[8];
        date.CopyTo(sorted);
        if (date[4..6].SequenceCompareTo(date[6..]) > 0)
        {
            date[4..6].CopyTo(sorted[6..]);
            date[6..].CopyTo(sorted[4..]);
        }
        return Hash(sorted);
    }

    private int IndexOf(FieldRole role)
    {
        for (int f = 0; f < nodes.Fields.Count; f++)
        {
            if (nodes.Fields[f].Role == role) return f;
        }
        return -1;
    }
}

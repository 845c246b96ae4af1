using System.Runtime.InteropServices;
using System.Text;
using Investigations.Graph.Similarity;
using Investigations.Jobs.Resolution.Comparisons;
using Investigations.Jobs.Resolution.Tables;

namespace Investigations.Jobs.Resolution.Blocking;

/// <summary>Names every key that a rule could be made of: values, how names sound, beginnings and ends of what is often misspelt.</summary>
internal sealed class AtomCatalogue
{
    private const int Start = 4; // bytes of a beginning or an end
    private const int LongEnough = 7; // bytes of a text whose beginning and end are keys of their own
    private const int PhoneTail = 7; // digits
    private const int Most = 128;

    private readonly NodeTable nodes;
    private readonly List<AtomDefinition> found = [];

    private AtomCatalogue(NodeTable nodes) => this.nodes = nodes;

    private delegate uint Reading(ReadOnlySpan<byte> value);

    /// <summary>All atoms of a table, at most 128; the keys of any of its nodes can be read.</summary>
    public static IReadOnlyList<AtomDefinition> Of(NodeTable nodes)
    {
        var catalogue = new AtomCatalogue(nodes);
        for (int f = 0; f < nodes.Fields.Count; f++) catalogue.AddField(f);
        int given = nodes.FieldOf(FieldRole.GivenName), family = nodes.FieldOf(FieldRole.FamilyName);
        if (given >= 0 && family >= 0) catalogue.AddBothNames(given, family);
        return [.. catalogue.found.Take(Most)];
    }

    private void AddField(int f)
    {
        var field = nodes.Fields[f];
        switch (field.Role)
        {
            case FieldRole.FullName:
                AddWords(f);
                break;
            case FieldRole.GivenName or FieldRole.FamilyName:
                Add(f, "", Hash);
                Add(f, " (sound)", Sound);
                Add(f, " (start)", static value => Part(value, value.Length < Start ? value : value[..Start]));
                break;
            case FieldRole.DateOfBirth:
                Add(f, "", Hash);
                Add(f, " (parts in any order)", SortedDate);
                Add(f, " (year and month)", static value => value.Length == 8 ? Hash(value[..6]) : 0);
                Add(f, " (month and day)", static value => value.Length == 8 ? Hash(value[4..]) : 0);
                break;
            case FieldRole.Phone:
                Add(f, "", Hash);
                Add(f, " (ending)", static value => Part(value, value[^Math.Min(PhoneTail, value.Length)..]));
                Add(f, " (start)", static value => Part(value, value[..Math.Min(PhoneTail, value.Length)]));
                break;
            case FieldRole.Email:
                Add(f, "", Hash);
                Add(f, " (local part)", static value => value.IndexOf((byte)'@') is var at and > 0 ? Hash(value[..at]) : 0);
                Add(f, " (start)", static value => value.Length < LongEnough ? 0 : Hash(value[..LongEnough]));
                break;
            default:
                Add(f, "", Hash);
                if (field.Role is FieldRole.Region or FieldRole.Country or FieldRole.Unit) break;
                Add(f, " (start)", static value => value.Length < LongEnough ? 0 : Hash(value[..Start]));
                Add(f, " (ending)", static value => value.Length < LongEnough ? 0 : Hash(value[^Start..]));
                break;
        }
    }

    private void Add(int f, string suffix, Reading reading)
    {
        uint KeyOf(NodeTable table, int node) => table.Code(node, f) is var code and not 0 ? reading(table.Fields[f].Values[code]) : 0;

        uint[] Read(NodeTable table)
        {
            var values = table.Fields[f].Values;
            var keys = new uint[table.Count];
            if (values.Count > 2 * table.Count)
            {
                for (int node = 0; node < keys.Length; node++) keys[node] = KeyOf(table, node);
                return keys;
            }
            var byCode = new uint[values.Count];
            for (int code = 1; code < byCode.Length; code++) byCode[code] = reading(values[code]);
            for (int node = 0; node < keys.Length; node++) keys[node] = byCode[table.Code(node, f)];
            return keys;
        }

        uint[]? Further(NodeTable table, int node) => table.Others[f]?[node] is { } codes
            ? [.. codes.Select(code => reading(table.Fields[f].Values[code])).Where(static key => key != 0)] : null;
        found.Add(new AtomDefinition(nodes.Fields[f].Name + suffix, 1UL << f, KeyOf, Read, nodes.Others[f] is null ? null : Further));
    }

    private void AddWords(int f)
    {
        uint KeyOf(NodeTable table, int node) => WordsOf(table.Fields[f].Values[table.Code(node, f)]) is [var first, ..] ? first : 0;

        uint[] Read(NodeTable table) => [.. Enumerable.Range(0, table.Count).Select(node => KeyOf(table, node))];

        uint[] Further(NodeTable table, int node)
        {
            var values = table.Fields[f].Values;
            var codes = table.Codes(node, f);
            var all = new List<uint>();
            for (int i = 0; i < codes.Count; i++) all.AddRange(WordsOf(values[codes[i]]));
            return [.. all.Skip(1).Distinct()];
        }

        found.Add(new AtomDefinition(nodes.Fields[f].Name + " (word)", 1UL << f, KeyOf, Read, Further));
    }

    private void AddBothNames(int given, int family)
    {
        uint KeyOf(NodeTable table, int node)
        {
            int x = table.Code(node, given), y = table.Code(node, family);
            return x == 0 || y == 0 ? 0 : Math.Max(1, Hash(table.Fields[given].Values[x]) + Hash(table.Fields[family].Values[y]));
        }

        uint[] Read(NodeTable table) => [.. Enumerable.Range(0, table.Count).Select(node => KeyOf(table, node))];

        found.Add(new AtomDefinition("both names in any order", (1UL << given) | (1UL << family), KeyOf, Read, null));
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
}

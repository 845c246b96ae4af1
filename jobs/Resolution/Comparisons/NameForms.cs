using System.Text;
using Investigations.Graph.Normalisation;
using Investigations.Graph.Similarity;
using Investigations.Jobs.Resolution.Tables;

namespace Investigations.Jobs.Resolution.Comparisons;

/// <summary>What is worked out once for each distinct name: how it sounds, which nickname groups it belongs to.</summary>
internal sealed class NameForms
{
    private readonly ValueList values;
    private ulong[] sounds;
    private int[][] groups;
    private int[][] variants;
    private int known;

    /// <summary>Reads all values of a field.</summary>
    /// <param name="values">Normalised names.</param>
    public NameForms(ValueList values)
    {
        this.values = values;
        known = values.Count;
        sounds = new ulong[values.Count];
        groups = new int[values.Count][];
        variants = new int[values.Count][];
        Parallel.For(0, 2, half =>
        {
            int from = Math.Max(1, half * values.Count / 2), to = (half + 1) * values.Count / 2;
            for (int code = from; code < to; code++) Read(code, values[code]);
        });
    }

    /// <summary>Reads the values that came to the list since.</summary>
    public void Follow()
    {
        if (values.Count > sounds.Length)
        {
            int room = values.Count + (values.Count / 4);
            Array.Resize(ref sounds, room);
            Array.Resize(ref groups, room);
            Array.Resize(ref variants, room);
        }
        for (int code = Math.Min(known, values.Count); code < values.Count; code++) Read(code, values[code]);
        known = values.Count;
    }

    /// <summary>Whether two names sound alike.</summary>
    public bool SoundAlike(int x, int y) => sounds[x] != 0 && sounds[x] == sounds[y];

    /// <summary>Whether both can be short for one name.</summary>
    public bool AreNicknames(int x, int y) => ShareGroup(groups[x], groups[y]);

    /// <summary>Whether both spell one name.</summary>
    public bool AreVariants(int x, int y) => ShareGroup(variants[x], variants[y]);

    private static bool ShareGroup(int[] left, int[] right)
    {
        foreach (int group in left)
        {
            if (Array.IndexOf(right, group) >= 0) return true;
        }
        return false;
    }

    private void Read(int code, ReadOnlySpan<byte> name)
    {
        sounds[code] = 0;
        Span<char> chars = stackalloc char[64];
        if (name.Length > chars.Length)
        {
            groups[code] = variants[code] = [];
            return;
        }
        int length = Encoding.UTF8.GetChars(name, chars);
        var text = chars[..length];
        groups[code] = Nicknames.GroupsOf(text) is { Length: > 0 } known ? known.ToArray() : [];
        variants[code] = NameVariants.GroupsOf(text) is { Length: > 0 } spelt ? spelt.ToArray() : [];
        Span<char> sound = stackalloc char[64];
        int soundLength = PhoneticCode.Write(text, sound);
        if (soundLength >= 2) sounds[code] = ByteHash.Of(System.Runtime.InteropServices.MemoryMarshal.AsBytes(sound[..soundLength]));
    }
}

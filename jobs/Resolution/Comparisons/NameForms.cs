using System.Text;
using Investigations.Graph.Normalisation;
using Investigations.Graph.Similarity;
using Investigations.Jobs.Resolution.Tables;

namespace Investigations.Jobs.Resolution.Comparisons;

/// <summary>What is worked out once for each distinct name: how it sounds, which nickname groups it belongs to.</summary>
internal sealed class NameForms
{
    private readonly ulong[] sounds;
    private readonly int[][] groups;

    /// <summary>Reads all values of a field.</summary>
    /// <param name="values">Normalised names.</param>
    public NameForms(ValueList values)
    {
        sounds = new ulong[values.Count];
        groups = new int[values.Count][];
        Parallel.For(0, 2, half =>
        {
            int from = Math.Max(1, half * values.Count / 2), to = (half + 1) * values.Count / 2;
            for (int code = from; code < to; code++) Read(code, values[code]);
        });
    }

    /// <summary>Whether two names sound alike.</summary>
    public bool SoundAlike(int x, int y) => sounds[x] != 0 && sounds[x] == sounds[y];

    /// <summary>Whether both can be short for one name.</summary>
    public bool AreNicknames(int x, int y)
    {
        foreach (int group in groups[x])
        {
            if (Array.IndexOf(groups[y], group) >= 0) return true;
        }
        return false;
    }

    private void Read(int code, ReadOnlySpan<byte> name)
    {
        Span<char> chars = stackalloc char[64];
        if (name.Length > chars.Length)
        {
            groups[code] = [];
            return;
        }
        int length = Encoding.UTF8.GetChars(name, chars);
        var text = chars[..length];
        groups[code] = Nicknames.GroupsOf(text) is { Length: > 0 } known ? known.ToArray() : [];
        Span<char> sound = stackalloc char[64];
        int soundLength = PhoneticCode.Write(text, sound);
        if (soundLength >= 2) sounds[code] = ByteHash.Of(System.Runtime.InteropServices.MemoryMarshal.AsBytes(sound[..soundLength]));
    }
}

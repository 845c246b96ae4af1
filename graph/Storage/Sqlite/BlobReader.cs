using System.Buffers.Binary;
using System.Text;
using Investigations.Graph.Model;

namespace Investigations.Graph.Storage.Sqlite;

/// <summary>Reads what <see cref="BlobWriter"/> wrote, in the same order.</summary>
internal ref struct BlobReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;
    private int at;

    public readonly bool IsAtEnd => at >= bytes.Length;

    public byte Byte() => bytes[at++];

    public ulong Unsigned()
    {
        byte first = bytes[at++];
        if (first < 0x80) return first;
        ulong value = first & 0x7FUL;
        for (int shift = 7; ; shift += 7)
        {
            byte next = bytes[at++];
            value |= (next & 0x7FUL) << shift;
            if (next < 0x80) return value;
        }
    }

    public int Number() => (int)(uint)Unsigned();

    public double Real()
    {
        double value = BinaryPrimitives.ReadDoubleLittleEndian(bytes[at..]);
        at += 8;
        return value;
    }

    public ReadOnlySpan<byte> Utf8(int length)
    {
        var text = bytes.Slice(at, length);
        at += length;
        return text;
    }

    public string Text() => Encoding.UTF8.GetString(Utf8(Number()));

    public string? TextOrNull() => Byte() == 0 ? null : Text();

    public DateTimeOffset? Moment()
    {
        ulong value = Unsigned();
        return value == 0 ? null : new DateTimeOffset((long)(value - 1), TimeSpan.Zero);
    }

    public string[] Texts()
    {
        var values = new string[Number()];
        for (int i = 0; i < values.Length; i++) values[i] = Text();
        return values;
    }

    public EvidenceRef[] Evidence()
    {
        var evidence = new EvidenceRef[Number()];
        for (int i = 0; i < evidence.Length; i++)
        {
            var file = SourceCatalogue.Of(Number());
            string record = Text();
            evidence[i] = new EvidenceRef(file, record, Column(file));
        }
        return evidence;
    }

    public string Column(SourceFile file)
    {
        int position = Number();
        return position == 0 ? Text() : file.Columns[position - 1].Name;
    }
}

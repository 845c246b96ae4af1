using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using Investigations.Graph.Model;

namespace Investigations.Graph.Storage.Sqlite;

/// <summary>Writes values one after the other into a buffer that is used again and again.</summary>
internal sealed class BlobWriter
{
    private readonly ArrayBufferWriter<byte> buffer = new(1024);

    public ReadOnlySpan<byte> Written => buffer.WrittenSpan;

    public int Length => buffer.WrittenCount;

    public BlobWriter Clear()
    {
        buffer.ResetWrittenCount();
        return this;
    }

    public void Byte(byte value)
    {
        buffer.GetSpan(1)[0] = value;
        buffer.Advance(1);
    }

    /// <summary>A number from 0 on, 7 bits a byte.</summary>
    public void Number(ulong value)
    {
        var span = buffer.GetSpan(10);
        int length = 0;
        while (value >= 0x80)
        {
            span[length++] = (byte)(value | 0x80);
            value >>= 7;
        }
        span[length++] = (byte)value;
        buffer.Advance(length);
    }

    public void Number(int value) => Number((ulong)(uint)value);

    public void Real(double value)
    {
        BinaryPrimitives.WriteDoubleLittleEndian(buffer.GetSpan(8), value);
        buffer.Advance(8);
    }

    public void Text(string value)
    {
        int length = Encoding.UTF8.GetByteCount(value);
        Number(length);
        Raw(value, length);
    }

    /// <summary>A text that may be missing.</summary>
    public void TextOrNull(string? value)
    {
        Byte(value is null ? (byte)0 : (byte)1);
        if (value is not null) Text(value);
    }

    /// <summary>The bytes of a text whose length is known already.</summary>
    public void Raw(string value, int utf8Length)
    {
        int written = Encoding.UTF8.GetBytes(value, buffer.GetSpan(utf8Length));
        buffer.Advance(written);
    }

    public void Moment(DateTimeOffset? value)
    {
        Number(value is { } moment ? (ulong)moment.UtcTicks + 1 : 0);
    }

    public void Texts(IReadOnlyList<string> values)
    {
        Number(values.Count);
        foreach (string value in values) Text(value);
    }

    public void Evidence(IReadOnlyList<EvidenceRef> evidence)
    {
        Number(evidence.Count);
        foreach (var item in evidence)
        {
            Number(item.File.Number);
            Text(item.RecordId);
            Column(item.File, item.Column);
        }
    }

    /// <summary>A column of a file by its position from 1; one that the contract does not name by 0 and its name.</summary>
    public void Column(SourceFile file, string column)
    {
        bool isKnown = file.TryOrdinal(column, out int ordinal);
        Number(isKnown ? ordinal + 1 : 0);
        if (!isKnown) Text(column);
    }
}

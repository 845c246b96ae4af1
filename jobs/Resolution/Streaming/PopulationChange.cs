using System.Text;

namespace Investigations.Jobs.Resolution.Streaming;

/// <summary>A record that came to a population, or one that went.</summary>
/// <param name="Id">The record's id.</param>
/// <param name="Added">The record when it came; null when it went.</param>
internal readonly record struct PopulationChange(string Id, PersonRecord? Added)
{
    private const byte Came = 1;
    private const byte Went = 2;

    /// <summary>The change as a log keeps it: a byte for the kind, the id, and for a record that came its values by field.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(Added is null ? Went : Came);
        writer.Write(Id);
        foreach (var value in Added?.Values ?? [])
        {
            writer.Write7BitEncodedInt(value.Field);
            writer.Write7BitEncodedInt(value.Value.Length);
            writer.Write(value.Value.Span);
        }
        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>The change that was kept.</summary>
    /// <param name="kept">What <see cref="ToBytes"/> gave.</param>
    public static PopulationChange Of(ReadOnlySpan<byte> kept)
    {
        using var stream = new MemoryStream(kept.ToArray());
        using var reader = new BinaryReader(stream, Encoding.UTF8);
        byte kind = reader.ReadByte();
        string id = reader.ReadString();
        if (kind == Went) return new PopulationChange(id, null);
        var values = new List<FieldValue>();
        while (stream.Position < stream.Length)
        {
            int field = reader.Read7BitEncodedInt();
            values.Add(new FieldValue(field, reader.ReadBytes(reader.Read7BitEncodedInt())));
        }
        return new PopulationChange(id, new PersonRecord(id, values));
    }
}

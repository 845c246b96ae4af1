using Investigations.Graph.Model;

namespace Investigations.Graph.Storage.Sqlite;

/// <summary>An entity as a blob; its id stands beside it.</summary>
internal static class EntityPayload
{
    public static ReadOnlySpan<byte> Write(BlobWriter blob, Entity entity)
    {
        blob.Clear();
        blob.Byte((byte)entity.Kind);
        blob.Text(entity.Label);
        blob.Moment(entity.FirstSeen);
        blob.Moment(entity.LastSeen);
        blob.Number(entity.HolderCount);
        blob.Real(entity.Specificity);
        blob.TextOrNull(entity.GenericReason);
        blob.Number(entity.RecordCount);
        return blob.Written;
    }

    public static Entity Read(string id, ReadOnlySpan<byte> payload)
    {
        var blob = new BlobReader(payload);
        return new Entity(
            new EntityId(id), Kind: (EntityKind)blob.Byte(), Label: blob.Text(), FirstSeen: blob.Moment(), LastSeen: blob.Moment(),
            HolderCount: blob.Number(), Specificity: blob.Real(), GenericReason: blob.TextOrNull(), RecordCount: blob.Number());
    }

    /// <summary>Reads only what walks over the graph need.</summary>
    public static (EntityKind Kind, double Specificity, bool IsGeneric) ReadCommonness(ReadOnlySpan<byte> payload)
    {
        var blob = new BlobReader(payload);
        var kind = (EntityKind)blob.Byte();
        blob.Utf8(blob.Number());
        blob.Moment();
        blob.Moment();
        blob.Number();
        return (kind, blob.Real(), blob.Byte() != 0);
    }
}

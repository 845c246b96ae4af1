using Investigations.Graph.Model;

namespace Investigations.Graph.Storage.Sqlite;

/// <summary>A tie as a blob; its two candidates stand beside it.</summary>
internal static class TiePayload
{
    public static ReadOnlySpan<byte> Write(BlobWriter blob, Tie tie)
    {
        blob.Clear();
        blob.Text(tie.Pivot.Value);
        blob.Byte((byte)tie.HeldByA);
        blob.Byte((byte)tie.HeldByB);
        blob.Byte((byte)tie.Category);
        blob.Text(tie.Group);
        blob.Real(tie.Bits);
        blob.Byte(tie.IsStrong ? (byte)1 : (byte)0);
        blob.TextOrNull(tie.ExplainedBy);
        blob.Moment(tie.Overlap.From);
        blob.Moment(tie.Overlap.To);
        blob.Text(tie.Reason);
        blob.Evidence(tie.Evidence);
        return blob.Written;
    }

    public static Tie Read(string a, string b, ReadOnlySpan<byte> payload)
    {
        var blob = new BlobReader(payload);
        return new Tie(
            new EntityId(a), new EntityId(b), Pivot: new EntityId(blob.Text()), HeldByA: (LinkKind)blob.Byte(), HeldByB: (LinkKind)blob.Byte(),
            Category: (EvidenceCategory)blob.Byte(), Group: blob.Text(), Bits: blob.Real(), IsStrong: blob.Byte() == 1, ExplainedBy: blob.TextOrNull(),
            Overlap: new Validity(blob.Moment(), blob.Moment()), Reason: blob.Text(), Evidence: blob.Evidence());
    }
}

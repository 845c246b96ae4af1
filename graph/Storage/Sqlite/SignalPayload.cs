using Investigations.Graph.Model;

namespace Investigations.Graph.Storage.Sqlite;

/// <summary>A signal as a blob; what it is looked up by stands beside it too.</summary>
internal static class SignalPayload
{
    public static ReadOnlySpan<byte> Write(BlobWriter blob, Signal signal)
    {
        blob.Clear();
        blob.Text(signal.Id);
        blob.Text(signal.Indicator);
        blob.Text(signal.Subject.Value);
        blob.Number(signal.Candidates.Count);
        foreach (var candidate in signal.Candidates) blob.Text(candidate.Value);
        blob.Byte((byte)signal.Category);
        blob.Moment(signal.At);
        blob.Real(signal.Bits);
        blob.Text(signal.Explanation);
        blob.Text(signal.RefutedBy);
        blob.Evidence(signal.Evidence);
        blob.Number(signal.EvidenceCount);
        return blob.Written;
    }

    public static Signal Read(ReadOnlySpan<byte> payload)
    {
        var blob = new BlobReader(payload);
        return new Signal(
            Id: blob.Text(), Indicator: blob.Text(), Subject: new EntityId(blob.Text()), Candidates: Array.ConvertAll(blob.Texts(), id => new EntityId(id)),
            Category: (EvidenceCategory)blob.Byte(), At: blob.Moment(), Bits: blob.Real(), Explanation: blob.Text(), RefutedBy: blob.Text(),
            Evidence: blob.Evidence(), EvidenceCount: blob.Number());
    }
}

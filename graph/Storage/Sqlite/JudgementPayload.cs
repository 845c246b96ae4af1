using Investigations.Graph.Model;

namespace Investigations.Graph.Storage.Sqlite;

/// <summary>Judgements and identity conflicts as blobs.</summary>
internal static class JudgementPayload
{
    public static ReadOnlySpan<byte> Write(BlobWriter blob, Judgement judgement)
    {
        blob.Clear();
        WriteRecord(blob, judgement.A);
        WriteRecord(blob, judgement.B);
        blob.Byte((byte)judgement.Verdict);
        blob.Real(judgement.MatchWeight);
        blob.Number(judgement.Waterfall.Count);
        foreach (var step in judgement.Waterfall)
        {
            blob.Text(step.Comparison);
            blob.Text(step.Level);
            blob.Real(step.Bits);
        }
        blob.Text(judgement.Author);
        blob.Byte(judgement.IsByAnalyst ? (byte)1 : (byte)0);
        blob.Text(judgement.Reason);
        return blob.Written;
    }

    public static Judgement Read(ReadOnlySpan<byte> payload)
    {
        var blob = new BlobReader(payload);
        var a = ReadRecord(ref blob);
        var b = ReadRecord(ref blob);
        var verdict = (Verdict)blob.Byte();
        double weight = blob.Real();
        var waterfall = new ComparisonOutcome[blob.Number()];
        for (int i = 0; i < waterfall.Length; i++) waterfall[i] = new ComparisonOutcome(Comparison: blob.Text(), Level: blob.Text(), Bits: blob.Real());
        return new Judgement(a, b, verdict, weight, waterfall, Author: blob.Text(), IsByAnalyst: blob.Byte() == 1, Reason: blob.Text());
    }

    public static ReadOnlySpan<byte> Write(BlobWriter blob, IdentityConflict conflict)
    {
        blob.Clear();
        blob.Text(conflict.A.Value);
        blob.Text(conflict.B.Value);
        blob.Text(conflict.Agreeing);
        blob.Text(conflict.Contradicting);
        blob.TextOrNull(conflict.Victim?.Value);
        blob.Evidence(conflict.Evidence);
        return blob.Written;
    }

    public static IdentityConflict ReadConflict(ReadOnlySpan<byte> payload)
    {
        var blob = new BlobReader(payload);
        return new IdentityConflict(
            A: new EntityId(blob.Text()), B: new EntityId(blob.Text()), Agreeing: blob.Text(), Contradicting: blob.Text(),
            Victim: blob.TextOrNull() is { } victim ? new EntityId(victim) : null, Evidence: blob.Evidence());
    }

    private static void WriteRecord(BlobWriter blob, RecordRef record)
    {
        blob.Number(record.File.Number);
        blob.Text(record.RecordId);
    }

    private static RecordRef ReadRecord(ref BlobReader blob) => new(SourceCatalogue.Of(blob.Number()), blob.Text());
}

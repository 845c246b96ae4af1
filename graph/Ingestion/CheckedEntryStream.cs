namespace Investigations.Graph.Ingestion;

/// <summary>The bytes of an archive's entry as they are unpacked; size and checksum are compared with what the archive says.</summary>
internal sealed class CheckedEntryStream(Stream inner, string name, long declared, long packed, uint crc, UnpackBudget budget) : Stream
{
    private readonly Crc32 checksum = new();
    private long count;
    private bool isChecked;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => declared;

    public override long Position
    {
        get => count;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty) return 0;
        int read;
        try
        {
            read = inner.Read(buffer);
        }
        catch (InvalidDataException exception)
        {
            throw new IOException($"{name} is damaged in the archive.", exception);
        }
        if (read == 0)
        {
            CheckEnd();
            return 0;
        }
        count += read;
        budget.Spend(name, read, count, declared, packed);
        checksum.Add(buffer[..read]);
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }

    private void CheckEnd()
    {
        if (isChecked) return;
        isChecked = true;
        if (count != declared || checksum.Value != crc)
            throw new IOException($"{name} is damaged in the archive: its size or checksum is not what the archive says.");
    }
}

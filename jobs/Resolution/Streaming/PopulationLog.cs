using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using Investigations.Jobs.Resolution.Tables;

namespace Investigations.Jobs.Resolution.Streaming;

/// <summary>The changes of a population in a file, batch behind batch: a batch is there as a whole or not at all.</summary>
/// <remarks>The file begins with a mark and the hash of the population it goes on from. A batch has a head (mark, entries, bytes, checksum of these) and entries,
/// each with its length and checksum. A batch is on the disk before <see cref="Append"/> returns.</remarks>
internal sealed class PopulationLog : IDisposable
{
    /// <summary>Most changes of a batch.</summary>
    public const int MostChanges = 1_000;

    private const int HeadLength = 20;
    private const int EntryHeadLength = 12;
    private const uint BatchMark = 0x48435442;

    private static readonly byte[] FileMark = "population log 1\n"u8.ToArray();

    private readonly FileStream file;
    private readonly ArrayBufferWriter<byte> buffer = new();

    private PopulationLog(FileStream file) => this.file = file;

    /// <summary>How many bytes of a batch that was not complete were cut off when the log was opened; 0 for none.</summary>
    public long Cut { get; private set; }

    /// <summary>Opens a log, or begins one.</summary>
    /// <param name="path">The file.</param>
    /// <param name="origin">The hash of the state of the population that the log goes on from.</param>
    /// <param name="replay">Told every change in order.</param>
    /// <exception cref="InvalidDataException">The file is no log, goes on from another population, or is damaged before its last batch.</exception>
    public static PopulationLog Open(string path, string origin, Action<PopulationChange> replay)
    {
        var log = new PopulationLog(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read));
        try
        {
            log.Begin(origin);
            log.Replay(replay);
            return log;
        }
        catch
        {
            log.Dispose();
            throw;
        }
    }

    /// <summary>Writes a batch, and returns when it is on the disk.</summary>
    /// <param name="changes">1 to 1,000 changes.</param>
    public void Append(ReadOnlySpan<PopulationChange> changes)
    {
        buffer.ResetWrittenCount();
        buffer.GetSpan(HeadLength)[..HeadLength].Clear();
        buffer.Advance(HeadLength);
        foreach (var change in changes) Write(change);
        byte[] head = new byte[HeadLength];
        WriteHead(head, changes.Length, buffer.WrittenCount - HeadLength);
        long before = file.Length;
        try
        {
            file.Position = before;
            file.Write(head);
            file.Write(buffer.WrittenSpan[HeadLength..]);
            file.Flush(flushToDisk: true);
        }
        catch (IOException)
        {
            file.SetLength(before);
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();

    private void Begin(string origin)
    {
        byte[] start = [.. FileMark, .. Encoding.ASCII.GetBytes(origin), (byte)'\n'];
        if (file.Length >= start.Length)
        {
            byte[] found = new byte[start.Length];
            file.ReadExactly(found);
            if (!found.AsSpan().StartsWith(FileMark)) throw new InvalidDataException($"'{file.Name}' is not a log of a population.");
            if (!found.AsSpan().SequenceEqual(start)) throw new InvalidDataException($"'{file.Name}' goes on from other records, or from the same resolved otherwise. Open it with the population it was begun with.");
            return;
        }
        byte[] written = new byte[file.Length];
        file.ReadExactly(written);
        if (!start.AsSpan().StartsWith(written)) throw new InvalidDataException($"'{file.Name}' is not a log of this population.");
        file.SetLength(0);
        file.Write(start);
        file.Flush(flushToDisk: true);
    }

    private void Replay(Action<PopulationChange> replay)
    {
        long good = file.Position;
        byte[] head = new byte[HeadLength];
        while (file.Length - good >= HeadLength)
        {
            file.Position = good;
            file.ReadExactly(head);
            if (!IsHead(head, out int entries, out int bytes) || file.Length - file.Position < bytes) break;
            byte[] body = new byte[bytes];
            file.ReadExactly(body);
            if (Read(body, entries) is not { } changes) break;
            foreach (var change in changes) replay(change);
            good = file.Position;
        }
        if (good == file.Length) return;
        if (HasBatchBehind(good + 1)) throw new InvalidDataException($"'{file.Name}' is damaged at byte {good}, before its last batch. Restore it from a copy; nothing was changed.");
        Cut = file.Length - good;
        file.SetLength(good);
        file.Flush(flushToDisk: true);
    }

    // Only the last batch can be incomplete when writing was interrupted; whole batches behind a bad one mean that the file was damaged later.
    private bool HasBatchBehind(long from)
    {
        byte[] rest = new byte[file.Length - from];
        file.Position = from;
        file.ReadExactly(rest);
        for (int at = 0; at + HeadLength <= rest.Length; at++)
        {
            if (IsHead(rest.AsSpan(at, HeadLength), out int entries, out int bytes) && rest.Length - at - HeadLength >= bytes
                && Read(rest.AsSpan(at + HeadLength, bytes), entries) is not null) return true;
        }
        return false;
    }

    private static void WriteHead(Span<byte> head, int entries, int bytes)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(head, BatchMark);
        BinaryPrimitives.WriteInt32LittleEndian(head[4..], entries);
        BinaryPrimitives.WriteInt32LittleEndian(head[8..], bytes);
        BinaryPrimitives.WriteUInt64LittleEndian(head[12..], ByteHash.Of(head[..12]));
    }

    private static bool IsHead(ReadOnlySpan<byte> head, out int entries, out int bytes)
    {
        entries = BinaryPrimitives.ReadInt32LittleEndian(head[4..]);
        bytes = BinaryPrimitives.ReadInt32LittleEndian(head[8..]);
        return BinaryPrimitives.ReadUInt32LittleEndian(head) == BatchMark && entries > 0 && bytes > 0
            && BinaryPrimitives.ReadUInt64LittleEndian(head[12..]) == ByteHash.Of(head[..12]);
    }

    private void Write(PopulationChange change)
    {
        byte[] payload = change.ToBytes();
        var head = buffer.GetSpan(EntryHeadLength);
        BinaryPrimitives.WriteInt32LittleEndian(head, payload.Length);
        BinaryPrimitives.WriteUInt64LittleEndian(head[4..], ByteHash.Of(payload));
        buffer.Advance(EntryHeadLength);
        buffer.Write(payload);
    }

    private static List<PopulationChange>? Read(ReadOnlySpan<byte> body, int entries)
    {
        var changes = new List<PopulationChange>();
        while (body.Length >= EntryHeadLength)
        {
            int length = BinaryPrimitives.ReadInt32LittleEndian(body);
            if (length <= 0 || length > body.Length - EntryHeadLength) return null;
            var payload = body.Slice(EntryHeadLength, length);
            if (BinaryPrimitives.ReadUInt64LittleEndian(body[4..]) != ByteHash.Of(payload)) return null;
            changes.Add(PopulationChange.Of(payload));
            body = body[(EntryHeadLength + length)..];
        }
        return body.IsEmpty && changes.Count == entries ? changes : null;
    }
}

using System.Security.Cryptography;
using Investigations.Graph.Storage;

namespace Investigations.Graph.Ingestion;

/// <summary>Reads the resumes, submissions and messages that rows name. What cannot be read is a notice, never an error.</summary>
internal sealed class TextFiles(PackFiles files, PackLimits limits, NoticeBook notices)
{
    private readonly HashSet<string> sent = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> hashes = new(StringComparer.Ordinal);
    private string lastHash = "";
    private byte[] lastBytes = [];

    /// <summary>The SHA-256 of the file in lower-case hex; "" when it cannot be read.</summary>
    public string HashOf(string path, string file, string column, string recordId)
    {
        if (hashes.TryGetValue(path, out string? known) && known.Length > 0) return known;
        string name = path.Trim();
        if (!PackFiles.IsInside(name))
        {
            notices.Add(file, column, NoticeCode.PathOutside, recordId, "The path leads out of the pack; it was not followed.");
            return "";
        }
        try
        {
            using var stream = files.Open(name);
            if (stream is null)
            {
                notices.Add(file, column, NoticeCode.PathMissing, recordId, "The pack has no such file; the row was kept without its text.");
                return "";
            }
            byte[]? bytes = ReadAll(stream);
            if (bytes is null)
            {
                notices.Add(file, column, NoticeCode.TextUnreadable, recordId, $"The file is larger than {limits.TextBytes} bytes; the row was kept without its text.");
                return "";
            }
            lastBytes = bytes;
            lastHash = Convert.ToHexStringLower(SHA256.HashData(bytes));
            return hashes[path] = lastHash;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            notices.Add(file, column, NoticeCode.TextUnreadable, recordId, "The file cannot be opened; the row was kept without its text.");
        }
        catch (PackRefusedException exception)
        {
            notices.Add(file, column, NoticeCode.PathOutside, recordId, $"The file was not read: {exception.Message}.");
        }
        return "";
    }

    /// <summary>The text of a file whose hash was just asked for; null when it was given before or holds no text.</summary>
    public StoredText? TextOf(string hash, string path, string file, string column, string recordId)
    {
        if (hash.Length == 0 || !sent.Add(hash)) return null;
        if (hash != lastHash)
        {
            hashes.Remove(path);
            if (HashOf(path, file, column, recordId) != hash) return null;
        }
        string? text = DocumentText.Read(lastBytes, limits, out string? remark);
        if (text is null) notices.Add(file, column, NoticeCode.TextUnreadable, recordId, $"No text was read: {remark}.");
        else if (remark is not null) notices.Add(file, column, NoticeCode.TextGuessed, recordId, $"The text may be wrong in places: {remark}.");
        return text is null ? null : new StoredText(hash, text);
    }

    private byte[]? ReadAll(Stream stream)
    {
        using var memory = new MemoryStream();
        byte[] buffer = new byte[32 * 1024];
        int count;
        while ((count = stream.Read(buffer)) > 0)
        {
            if (memory.Length + count > limits.TextBytes) return null;
            memory.Write(buffer, 0, count);
        }
        return memory.ToArray();
    }
}

namespace Investigations.Graph.Ingestion;

/// <summary>Tells text from what only calls itself text, by the first bytes.</summary>
internal static class FileKind
{
    /// <summary>What the file is when it is no UTF-8 text, for people; null when it may be one.</summary>
    public static string? NotText(ReadOnlySpan<byte> head)
    {
        if (Utf16(head)) return "UTF-16 text; save it as UTF-8";
        if (head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8)) return "a zip archive or an office document";
        if (head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B])) return "a gzip archive; unpack it";
        if (head.StartsWith("%PDF"u8)) return "a PDF document";
        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) return "an old office document";
        if (head.StartsWith("\u007FELF"u8) || (head.StartsWith("MZ"u8) && head.Contains((byte)0))) return "a program";
        if (head.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) || head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return "a picture";
        if (head.StartsWith("SQLite format 3"u8)) return "a database";
        return head.TrimStart(" \t\r\n"u8) is [(byte)'<', ..] ? "HTML or XML" : null;
    }

    /// <summary>True for UTF-16 and UTF-32 of either byte order, with or without a mark.</summary>
    public static bool Utf16(ReadOnlySpan<byte> head) =>
        head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
        || (head.Length >= 4 && ((head[0] == 0 && head[1] != 0 && head[2] == 0) || (head[0] != 0 && head[1] == 0 && head[3] == 0)
            || (head[0] == 0 && head[1] == 0 && head[2] == 0xFE && head[3] == 0xFF)));
}

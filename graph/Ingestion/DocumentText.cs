using System.Text;
using System.Text.Unicode;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace Investigations.Graph.Ingestion;

/// <summary>The text of a document, by its content and not its name: plain text, PDF or DOCX.</summary>
internal static class DocumentText
{
    private const int MaxPages = 500;
    private const int MaxCharacters = 4_000_000;

    /// <summary>The text, or null when there is none to be had; the remark then says why, else what may be wrong.</summary>
    public static string? Read(byte[] bytes, PackLimits limits, out string? remark)
    {
        remark = null;
        if (bytes.AsSpan().StartsWith("%PDF"u8)) return Pdf(bytes, out remark);
        if (bytes.AsSpan().StartsWith("PK\u0003\u0004"u8)) return Docx(bytes, limits, out remark);
        if (FileKind.Utf16(bytes))
        {
            remark = "it is UTF-16, not UTF-8";
            return (bytes[0] is 0xFE or 0 ? Encoding.BigEndianUnicode : Encoding.Unicode).GetString(bytes).TrimStart('\uFEFF').Replace("\0", "", StringComparison.Ordinal);
        }
        if (bytes.AsSpan().Contains((byte)0) || FileKind.NotText(bytes) is "a picture" or "a program" or "an old office document" or "a gzip archive; unpack it")
        {
            remark = "it is no text, PDF or DOCX";
            return null;
        }
        if (Utf8.IsValid(bytes)) return Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        remark = "it is not UTF-8 and was read as Latin-1";
        return Encoding.Latin1.GetString(bytes);
    }

    private static string? Pdf(byte[] bytes, out string? remark)
    {
        remark = null;
        try
        {
            using var document = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true });
            var text = new StringBuilder();
            int pages = Math.Min(document.NumberOfPages, MaxPages);
            for (int i = 1; i <= pages && text.Length < MaxCharacters; i++)
                text.Append(ContentOrderTextExtractor.GetText(document.GetPage(i))).Append('\n');
            if (pages < document.NumberOfPages || text.Length > MaxCharacters) remark = "it is long and was cut";
            return Text(text);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            remark = "the PDF is damaged or locked";
            return null;
        }
    }

    private static string? Docx(byte[] bytes, PackLimits limits, out string? remark)
    {
        remark = null;
        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            using var document = WordprocessingDocument.Open(stream, false, new OpenSettings { MaxCharactersInPart = limits.TextBytes });
            var text = new StringBuilder();
            foreach (var paragraph in document.MainDocumentPart?.Document?.Body?.Descendants<Paragraph>() ?? [])
                text.Append(paragraph.InnerText).Append('\n');
            return Text(text);
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or XmlException or IOException or InvalidDataException
            or InvalidOperationException or FormatException or ArgumentException or NotSupportedException or KeyNotFoundException)
        {
            remark = "the DOCX is damaged, locked or too large";
            return null;
        }
    }

    private static string Text(StringBuilder text) =>
        text.Length > MaxCharacters ? text.ToString(0, MaxCharacters) : text.ToString();
}

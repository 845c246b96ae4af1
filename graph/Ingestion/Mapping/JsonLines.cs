using System.Text;

namespace Investigations.Graph.Ingestion.Mapping;

/// <summary>Cuts a text into lines without ever holding one that is too long.</summary>
internal static class JsonLines
{
    /// <summary>The next line, null when it is longer than allowed; false at the end.</summary>
    public static bool Next(TextReader reader, int maxLength, out string? line)
    {
        var text = new StringBuilder();
        bool isTooLong = false;
        int next = reader.Read();
        line = null;
        if (next < 0) return false;
        for (; next >= 0 && next != '\n'; next = reader.Read())
        {
            if (text.Length < maxLength) text.Append((char)next);
            else isTooLong = true;
        }
        line = isTooLong ? null : text.ToString().TrimEnd('\r');
        return true;
    }
}

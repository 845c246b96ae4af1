using System.Text;

namespace Investigations.Api.Demo.Scoring;

/// <summary>Rows of one result file by column. Reads what common spreadsheet dialects write: quotes inside plain cells stay, rows of any length are taken.</summary>
internal static class ResultTable
{
    private const int LongestCell = 1 << 26;

    public static List<Dictionary<string, string>> Read(string folder, string name, List<string> notes)
    {
        string path = Path.Combine(folder, name);
        if (!File.Exists(path))
        {
            notes.Add("missing: " + name);
            return [];
        }
        string text = Encoding.UTF8.GetString(File.ReadAllBytes(path));
        if (text.StartsWith('\uFEFF')) text = text[1..];
        List<List<string>> lines = Parse(text);
        if (lines.Exists(line => line.Exists(cell => cell.Length > LongestCell)))
        {
            notes.Add($"unreadable: {name} (field larger than field limit ({LongestCell}))");
            return [];
        }
        List<Dictionary<string, string>> rows = [];
        if (lines.Count == 0) return rows;
        List<string> header = [.. lines[0].Select(cell => cell.Trim())];
        foreach (List<string> line in lines.Skip(1))
        {
            Dictionary<string, string> row = new(StringComparer.Ordinal);
            for (int i = 0; i < header.Count; i++) row[header[i]] = i < line.Count ? line[i] : "";
            if (line.Count > header.Count) row[""] = "";
            rows.Add(row);
        }
        return rows;
    }

    private static List<List<string>> Parse(string text)
    {
        List<List<string>> lines = [];
        List<string> line = [];
        StringBuilder cell = new();
        bool quoted = false, begun = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (quoted)
            {
                if (c != '"') cell.Append(c);
                else if (i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[++i]);
                else quoted = false;
            }
            else if (c == '"' && !begun)
            {
                quoted = begun = true;
            }
            else if (c == ',')
            {
                line.Add(cell.ToString());
                cell.Clear();
                begun = false;
            }
            else if (c is '\r' or '\n')
            {
                EndLine(lines, ref line, cell, begun);
                begun = false;
            }
            else
            {
                cell.Append(c);
                begun = true;
            }
        }
        EndLine(lines, ref line, cell, begun);
        return lines;
    }

    /// <summary>A line without any cell is no row.</summary>
    private static void EndLine(List<List<string>> lines, ref List<string> line, StringBuilder cell, bool begun)
    {
        if (line.Count == 0 && !begun) return;
        line.Add(cell.ToString());
        cell.Clear();
        lines.Add(line);
        line = [];
    }
}

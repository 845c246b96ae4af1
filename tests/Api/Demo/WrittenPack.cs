using Xunit;

namespace Investigations.Tests.Api.Demo;

/// <summary>A pack as a plain CSV reader sees it, with no code of the product.</summary>
internal sealed class WrittenPack
{
    private WrittenPack(string folder) => Folder = folder;

    public string Folder { get; }

    public Dictionary<string, (string[] Header, List<Dictionary<string, string>> Rows)> Files { get; } = new(StringComparer.Ordinal);

    public List<Dictionary<string, string>> this[string file] => Files[file].Rows;

    public static WrittenPack Read(string folder)
    {
        WrittenPack pack = new(folder);
        foreach (string path in Directory.GetFiles(folder, "*.csv"))
        {
            List<string[]> lines = Parse(File.ReadAllText(path));
            string[] header = lines[0];
            List<Dictionary<string, string>> rows = [.. lines.Skip(1).Select(cells =>
            {
                Assert.Equal(header.Length, cells.Length);
                return header.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
            })];
            pack.Files.Add(Path.GetFileName(path), (header, rows));
        }
        return pack;
    }

    /// <summary>RFC 4180.</summary>
    public static List<string[]> Parse(string text)
    {
        List<string[]> lines = [];
        List<string> cells = [];
        int at = 0;
        while (at < text.Length)
        {
            string cell;
            if (text[at] == '"')
            {
                int end = at + 1;
                while (text[end] != '"' || (end + 1 < text.Length && text[end + 1] == '"')) end += text[end] == '"' ? 2 : 1;
                cell = text[(at + 1)..end].Replace("\"\"", "\"", StringComparison.Ordinal);
                at = end + 1;
            }
            else
            {
                int end = text.AsSpan(at).IndexOfAny(",\r\n");
                end = end < 0 ? text.Length : at + end;
                cell = text[at..end];
                at = end;
            }
            cells.Add(cell);
            if (at < text.Length && text[at] == ',')
            {
                at++;
                if (at == text.Length) cells.Add("");
                continue;
            }
            if (at < text.Length && text[at] == '\r') at++;
            if (at < text.Length && text[at] == '\n') at++;
            lines.Add([.. cells]);
            cells.Clear();
        }
        return lines;
    }
}

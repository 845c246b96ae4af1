namespace Investigations.Tests.Fixtures;

/// <summary>Cuts CSV text into rows, each with its line end; quoted cells may hold line ends.</summary>
internal static class CsvRows
{
    public static List<string> Split(string text)
    {
        var rows = new List<string>();
        bool isQuoted = false;
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '"') isQuoted = !isQuoted;
            if (text[i] != '\n' || isQuoted) continue;
            rows.Add(text[start..(i + 1)]);
            start = i + 1;
        }
        if (start < text.Length) rows.Add(text[start..] + "\n");
        return rows;
    }
}

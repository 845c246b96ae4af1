using System.Text;
using Investigations.Jobs.Resolution.Tables;
using Investigations.Tests.Fixtures;

namespace Investigations.Tests.Jobs.Resolution.Tables;

/// <summary>Tables of persons for tests: written as CSV, read, and shown as text.</summary>
internal static class DrawnTable
{
    /// <summary>Writes files a.csv, b.csv, ... and reads them.</summary>
    public static TableReading Read(ScratchFolder folder, Func<TableOptions, TableOptions> change, params string[] contents) =>
        PersonTableReader.Read(change(new TableOptions(Write(folder, contents))), null, CancellationToken.None);

    /// <summary>The same with no options.</summary>
    public static TableReading Read(ScratchFolder folder, params string[] contents) => Read(folder, static options => options, contents);

    /// <summary>Writes files a.csv, b.csv, ...</summary>
    public static string[] Write(ScratchFolder folder, params string[] contents)
    {
        string[] paths = [.. contents.Select((_, i) => folder.File($"{(char)('a' + i)}.csv"))];
        for (int i = 0; i < paths.Length; i++) File.WriteAllText(paths[i], contents[i]);
        return paths;
    }

    /// <summary>The values of a field by record, further ones behind a bar.</summary>
    public static List<string> Values(this TableReading reading, FieldRole role, int index = 0)
    {
        var field = reading.Table.Fields.Where(field => field.Role == role).ElementAt(index);
        return [.. Enumerable.Range(0, reading.Table.Count).Select(record =>
            string.Join('|', new[] { field.Codes[record] }.Concat(field.Others?[record] ?? []).Select(code => Encoding.UTF8.GetString(field.Values[code]))))];
    }

    /// <summary>The ids by record.</summary>
    public static List<string> Ids(this TableReading reading) =>
        [.. Enumerable.Range(0, reading.Table.Count).Select(record => Encoding.UTF8.GetString(reading.Table.Ids[record]))];
}

using System.Text;
using Investigations.Jobs.Resolution.Tables;

namespace Investigations.Jobs.Resolution.Outputs;

/// <summary>What outputs call records, files and clusters.</summary>
internal sealed class RecordNames
{
    private readonly PersonTable table;
    private readonly byte[][] files;
    private readonly byte[][] prefixes;

    /// <summary>Prepares.</summary>
    /// <param name="table">The records.</param>
    public RecordNames(PersonTable table)
    {
        this.table = table;
        files = [.. Labels(table.Files, Path.GetFileName).Select(Encoding.UTF8.GetBytes)];
        prefixes = [.. Labels(table.Files, Path.GetFileNameWithoutExtension).Select(static stem => Encoding.UTF8.GetBytes(stem + ":"))];
    }

    /// <summary>True when the records are of several files, and ids need their file beside them.</summary>
    public bool HasFiles => files.Length > 1;

    /// <summary>A record's id as its file writes it.</summary>
    public ReadOnlySpan<byte> Id(int record) => table.Ids[record];

    /// <summary>The file of a record: its name, or the path as given when two files have one name.</summary>
    public ReadOnlySpan<byte> File(int record) => files[FileOf(record)];

    /// <summary>A cell with the id of the cluster whose first record this is: the record's own id, of several files with the file's name before it.</summary>
    /// <param name="row">Receives the cell.</param>
    /// <param name="first">The first record of the cluster.</param>
    public void Cluster(CsvBuffer row, int first)
    {
        if (HasFiles) row.Text((byte[])[.. prefixes[FileOf(first)], .. Id(first)]);
        else row.Text(Id(first));
    }

    /// <summary>The records of an id, as people write it: the id alone, or the file's name, a colon and the id.</summary>
    public List<int> Find(string name)
    {
        byte[] wanted = Encoding.UTF8.GetBytes(name);
        var found = new List<int>();
        for (int record = 0; record < table.Count; record++)
        {
            if (Id(record).SequenceEqual(wanted)) found.Add(record);
            else if (HasFiles && wanted.AsSpan().StartsWith(prefixes[FileOf(record)]) && Id(record).SequenceEqual(wanted.AsSpan(prefixes[FileOf(record)].Length))) found.Add(record);
        }
        return found;
    }

    /// <summary>The number of a record's file.</summary>
    public int FileOf(int record)
    {
        int file = 0;
        while (record >= table.FileStarts[file + 1]) file++;
        return file;
    }

    private static IReadOnlyList<string> Labels(IReadOnlyList<string> paths, Func<string, string> label)
    {
        string[] labels = [.. paths.Select(label)];
        return labels.Distinct(StringComparer.Ordinal).Count() == labels.Length ? labels : paths;
    }
}

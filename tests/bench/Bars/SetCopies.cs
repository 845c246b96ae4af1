using System.Globalization;

namespace Investigations.Bench.Bars;

/// <summary>The files of a set as the matcher may see them: without the truth, with the truth for scoring, and shuffled under new ids.</summary>
internal sealed class SetCopies
{
    private const int Seed = 42;
    private const string Column = "bench_truth";

    private readonly Random random = new(Seed);

    private SetCopies()
    {
    }

    /// <summary>Files without the truth.</summary>
    public List<string> Plain { get; } = [];

    /// <summary>The same with <see cref="TruthColumn"/> at the end.</summary>
    public List<string> Scored { get; } = [];

    /// <summary>The plain files with their rows in another order and ids that say nothing.</summary>
    public List<string> Shuffled { get; } = [];

    /// <summary>The column added for scoring.</summary>
    public static string TruthColumn => Column;

    /// <summary>Who each record is, by <see cref="Key"/>.</summary>
    public Dictionary<string, string> Truth { get; } = new(StringComparer.Ordinal);

    /// <summary>The key of the record that a key of the shuffled files stands for.</summary>
    public Dictionary<string, string> Original { get; } = new(StringComparer.Ordinal);

    /// <summary>A record by its file's name and its id.</summary>
    public static string Key(string file, string id) => $"{file}:{id}";

    /// <summary>Writes the copies.</summary>
    /// <param name="set">The set.</param>
    /// <param name="folder">Where they go.</param>
    public static SetCopies Write(LinkageSet set, string folder)
    {
        var copies = new SetCopies();
        foreach (string file in set.Files) copies.Add(set, file, Path.Combine(folder, set.Name));
        return copies;
    }

    private void Add(LinkageSet set, string path, string folder)
    {
        string file = Path.GetFileName(path);
        using var plain = Writer(Plain, folder, "plain", file);
        using var scored = Writer(Scored, folder, "scored", file);
        using var shuffled = Writer(Shuffled, folder, "shuffled", file);
        var header = CsvLine.Raw(File.ReadLines(path).First());
        int id = header.IndexOf(set.IdColumn), truth = set.TruthColumn is { } column ? header.IndexOf(column) : -1;
        Cut(header, truth);
        plain.WriteLine(string.Join(',', header));
        scored.WriteLine($"{string.Join(',', header)},{Column}");
        shuffled.WriteLine(string.Join(',', header));
        var rows = new List<string>();
        foreach (var cells in File.ReadLines(path).Skip(1).Select(CsvLine.Raw))
        {
            string name = CsvLine.Text(cells[id]);
            string person = set.TruthOf(file, name, truth < 0 ? "" : cells[truth]);
            string fresh = random.NextInt64().ToString("x16", CultureInfo.InvariantCulture);
            Truth.Add(Key(file, name), person);
            Original.Add(Key(file, fresh), Key(file, name));
            string old = cells[id];
            cells[id] = fresh;
            rows.Add(string.Join(',', Cut([.. cells], truth)));
            cells[id] = old;
            string row = string.Join(',', Cut(cells, truth));
            plain.WriteLine(row);
            scored.WriteLine($"{row},{person}");
        }
        string[] order = [.. rows];
        random.Shuffle(order);
        foreach (string row in order) shuffled.WriteLine(row);
    }

    private static List<string> Cut(List<string> cells, int at)
    {
        if (at >= 0) cells.RemoveAt(at);
        return cells;
    }

    private static StreamWriter Writer(List<string> files, string folder, string kind, string file)
    {
        Directory.CreateDirectory(Path.Combine(folder, kind));
        files.Add(Path.Combine(folder, kind, file));
        return new StreamWriter(files[^1]) { NewLine = "\n" };
    }
}

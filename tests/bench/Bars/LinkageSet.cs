namespace Investigations.Bench.Bars;

/// <summary>A table with a known truth, and its bars.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Files">Its files.</param>
/// <param name="IdColumn">The column that names its records.</param>
/// <param name="F1">Least pairwise F1 of the clusters.</param>
internal sealed record LinkageSet(string Name, IReadOnlyList<string> Files, string IdColumn, double F1)
{
    /// <summary>The column that tells the truth; null where it stands elsewhere.</summary>
    public string? TruthColumn { get; init; }

    /// <summary>Who a record is, from its file, its id and what its truth column says.</summary>
    public Func<string, string, string, string> TruthOf { get; init; } = static (_, _, truth) => truth;

    /// <summary>Most seconds, or null.</summary>
    public double? Seconds { get; init; }

    /// <summary>Most memory, GiB, or null.</summary>
    public double? Gib { get; init; }

    /// <summary>Least share of the true pairs that are compared, or null.</summary>
    public double? BlockingRecall { get; init; }

    /// <summary>Most pairs compared for each record, or null.</summary>
    public double? PairsPerRecord { get; init; }

    /// <summary>All sets whose data are there.</summary>
    /// <param name="shared">The folder that holds data/ and bench-peers/.</param>
    /// <param name="folder">Where made files are kept.</param>
    public static IEnumerable<LinkageSet> All(string shared, string folder)
    {
        string Data(string relative) => Path.Combine(shared, "data", relative);
        yield return new("febrl1", [Data("febrl/febrl1.csv")], "rec_id", .999) { TruthOf = FebrlTruth };
        yield return new("febrl3", [Data("febrl/febrl3.csv")], "rec_id", .998) { TruthOf = FebrlTruth };
        yield return new("fake_1000", [Data("splink-fake-1000/fake_1000.csv")], "unique_id", .94) { TruthColumn = "cluster" };
        yield return new("senzing", [.. new[] { "customers.csv", "reference.csv", "watchlist.csv" }.Select(name => Data("senzing-truth-set/" + name))], "RECORD_ID", .97)
        {
            TruthOf = SenzingTruth(Data("senzing-truth-set/truth.csv")),
        };
        yield return People("people100k", folder, .99) with { Seconds = .5 };
        yield return People("people1m", folder, .985) with { Seconds = 3, Gib = .8, BlockingRecall = .99, PairsPerRecord = 8 };
    }

    private static LinkageSet People(string name, string folder, double f1) => new(name, [Path.Combine(folder, name + ".csv")], "unique_id", f1) { TruthColumn = "cluster" };

    // rec-N-org and rec-N-dup-K are one person, N.
    private static string FebrlTruth(string file, string id, string truth) => id.Split('-')[1];

    private static Func<string, string, string, string> SenzingTruth(string path)
    {
        var known = new Lazy<Dictionary<string, string>>(() => File.ReadLines(path).Skip(1).Select(CsvLine.Cells)
            .ToDictionary(static cells => $"{cells[2].ToLowerInvariant()}.csv:{cells[3]}", static cells => cells[1], StringComparer.Ordinal));
        return (file, id, _) => known.Value[$"{file}:{id}"];
    }
}

using System.Globalization;
using Investigations.Api.Demo;
using Investigations.Jobs.Reporting;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Scenarios;

/// <summary>However the same rows reach the store, and whatever interrupts them, one run ends in the same export.</summary>
public sealed class SameExportTests(SameExportTests.Reference reference) : IClassFixture<SameExportTests.Reference>
{
    private static readonly Dictionary<string, string> NoChange = [];
    private static readonly bool IsLong = Environment.GetEnvironmentVariable("INVESTIGATIONS_LONG_TESTS") == "1";

    [Fact]
    public async Task Imported_twice()
    {
        using var home = reference.Home();
        await ImportAsync(home, reference.Pack);
        await ImportAsync(home, reference.Pack);
        await AssertSameAsync(home, reference.Export);
    }

    [Fact]
    public async Task Imported_in_two_halves()
    {
        using var home = reference.Home();
        await ImportAsync(home, reference.Rearranged("first", (rows, _) => rows.Where((_, index) => index % 2 == 0)));
        await ImportAsync(home, reference.Rearranged("second", (rows, _) => rows.Where((_, index) => index % 2 == 1)));
        await AssertSameAsync(home, reference.Export);
    }

    [Fact]
    public async Task Imported_in_shuffled_row_order()
    {
        using var home = reference.Home();
        await ImportAsync(home, reference.Rearranged("shuffled", (rows, chance) => rows.OrderBy(_ => chance.Next())));
        await AssertSameAsync(home, reference.Export);
    }

    [Theory]
    [InlineData("tr_TR.UTF-8", "Pacific/Kiritimati", "1")]
    [InlineData("ar_SA.UTF-8", "America/St_Johns", "2")]
    public async Task Worked_out_in_another_language_time_zone_and_number_of_threads(string language, string zone, string processors)
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["LANG"] = language, ["LC_ALL"] = language, ["TZ"] = zone, ["DOTNET_PROCESSOR_COUNT"] = processors,
        };
        using var home = reference.Home();
        await ImportAsync(home, reference.Pack, environment);
        await AssertSameAsync(home, reference.Export, environment);
    }

    /// <summary>Cultures that write numbers and dates in their own way: a comma, another minus, other digits groups and a year of their own.</summary>
    [Fact]
    public void Worked_out_under_a_culture_with_its_own_numbers_and_dates()
    {
        var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (strange.NumberFormat.NumberDecimalSeparator, strange.NumberFormat.NegativeSign, strange.NumberFormat.NumberGroupSeparator) = (",", "\u2212", ".");
        (strange.DateTimeFormat.DateSeparator, strange.DateTimeFormat.TimeSeparator, strange.DateTimeFormat.ShortDatePattern) = (".", "·", "d.M.yy");
        var none = new Dictionary<string, string>(StringComparer.Ordinal);
        var expected = ResultsPack.Files(PlantedRun.Results(reference.Pack), none).ToList();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = strange;
            Assert.Equal(expected, ResultsPack.Files(PlantedRun.Results(reference.Pack), none).ToList());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>Five kills one after the other on one store; with <c>./test --long</c> twenty, each on a store of its own.</summary>
    [Fact]
    public async Task Killed_at_random_points_and_started_again()
    {
        var chance = new Random(20260420);
        using var home = reference.Home();
        for (int kill = 0; kill < 5; kill++) await KillDuringImportAsync(home, chance);
        await ImportAsync(home, reference.Pack);
        await AssertSameAsync(home, reference.Export);
        for (int kill = 0; IsLong && kill < 20; kill++)
        {
            using var fresh = reference.Home();
            await KillDuringImportAsync(fresh, chance);
            await ImportAsync(fresh, reference.Pack);
            await AssertSameAsync(fresh, reference.Export);
        }
    }

    private async Task KillDuringImportAsync(ScratchFolder home, Random chance)
    {
        using var process = Executable.Start(home.Path, "import", reference.Pack);
        await Task.Delay(TimeSpan.FromSeconds(chance.NextDouble() * reference.ImportTime.TotalSeconds));
        process.Kill();
        await process.WaitForExitAsync();
    }

    private static async Task ImportAsync(ScratchFolder home, string pack, IReadOnlyDictionary<string, string>? environment = null)
    {
        var import = await Executable.RunAsync(home.Path, environment ?? NoChange, "import", pack);
        Assert.True(import.ExitCode == 0, import.Output);
    }

    private static async Task AssertSameAsync(
        ScratchFolder home, IReadOnlyDictionary<string, string> expected, IReadOnlyDictionary<string, string>? environment = null)
    {
        var found = await ExportAsync(home, environment);
        Assert.Equal(expected.Keys, found.Keys);
        foreach (var (name, text) in expected) Assert.True(text == found[name], $"{name} differs: {FirstDifference(text, found[name])}");
    }

    private static async Task<SortedDictionary<string, string>> ExportAsync(ScratchFolder home, IReadOnlyDictionary<string, string>? environment = null)
    {
        var run = await Executable.RunAsync(home.Path, environment ?? NoChange, "run");
        Assert.True(run.ExitCode == 0, run.Output);
        string folder = home.File("results");
        var export = await Executable.RunAsync(home.Path, environment ?? NoChange, "export", folder);
        Assert.True(export.ExitCode == 0, export.Output);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (string path in Directory.EnumerateFiles(folder)) files.Add(Path.GetFileName(path), WithoutLines(Path.GetFileName(path), await File.ReadAllTextAsync(path)));
        return files;
    }

    /// <summary>Line numbers of rejects are the one thing that may differ; they are column 2.</summary>
    private static string WithoutLines(string name, string text) => name != "rejects.csv" ? text : string.Join('\n',
        text.Split('\n').Select(line => line.Split(',') is { Length: > 2 } cells ? string.Join(',', cells.Where((_, column) => column != 1)) : line).Order(StringComparer.Ordinal));

    private static string FirstDifference(string expected, string found)
    {
        var pair = expected.Split('\n').Zip(found.Split('\n')).FirstOrDefault(lines => lines.First != lines.Second);
        return $"expected '{pair.First}', found '{pair.Second}'";
    }

    /// <summary>An invented company with some broken rows, imported and run once, undisturbed.</summary>
    public sealed class Reference : IAsyncLifetime
    {
        private readonly ScratchFolder folder = new();
        private ScratchFolder? first;

        public string Pack => folder.File("pack");

        public TimeSpan ImportTime { get; private set; }

        public IReadOnlyDictionary<string, string> Export { get; private set; } = new Dictionary<string, string>();

        public async ValueTask InitializeAsync()
        {
            WorldGenerator.Write(new WorldOptions(4711, 300), folder.Path);
            await File.AppendAllTextAsync(Path.Combine(Pack, "workers.csv"), "W-BROKEN,,,,,\n");
            await File.AppendAllTextAsync(Path.Combine(Pack, "travel.csv"), "TR-BROKEN,W1,not a date,2026-01-01,US,Austin\n");
            first = new ScratchFolder();
            long began = TimeProvider.System.GetTimestamp();
            await ImportAsync(first, Pack);
            ImportTime = TimeProvider.System.GetElapsedTime(began);
            Export = await ExportAsync(first);
            Assert.Contains("W-BROKEN", Export["rejects.csv"], StringComparison.Ordinal);
            Assert.True(Export["clusters.csv"].Split('\n').Length > 2, "the reference has clusters to compare");
        }

        /// <summary>A data folder with the key of the first one, so that keyed hashes are equal.</summary>
        internal ScratchFolder Home()
        {
            var home = new ScratchFolder();
            Directory.CreateDirectory(home.File("keys"));
            File.Copy(Path.Combine(first!.File("keys"), "tenant.key"), Path.Combine(home.File("keys"), "tenant.key"));
            return home;
        }

        /// <summary>The pack with the rows of every file chosen or ordered anew.</summary>
        internal string Rearranged(string name, Func<IReadOnlyList<string>, Random, IEnumerable<string>> choose)
        {
            string target = folder.File(name);
            var chance = new Random(7);
            foreach (string path in Directory.EnumerateFiles(Pack, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                string copy = Path.Combine(target, Path.GetRelativePath(Pack, path));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                if (Path.GetExtension(path) != ".csv")
                {
                    File.Copy(path, copy);
                    continue;
                }
                var lines = CsvRows.Split(File.ReadAllText(path));
                File.WriteAllText(copy, lines[0] + string.Concat(choose(lines.Skip(1).ToList(), chance)));
            }
            return target;
        }

        public ValueTask DisposeAsync()
        {
            folder.Dispose();
            first?.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}

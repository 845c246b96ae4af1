using System.Globalization;
using System.Runtime.InteropServices;

namespace Investigations.Bench.Bars;

/// <summary>The bars of record linkage, measured on the product's executable: one line a figure, with its bar.</summary>
internal sealed class ResolveBars
{
    private const int Seed = 42;
    private const double QuietShare = 5; // % of the last ten seconds in which something waited for a core

    private static readonly (string Name, int Records)[] Made = [("people100k", 100_000), ("people1m", 1_000_000)];

    private readonly BarSheet sheet = new();
    private readonly string root;
    private readonly string shared;
    private readonly string folder;
    private readonly string? venv;
    private readonly string[] only;
    private readonly ResolveProgram program;

    private ResolveBars(string? place, Dictionary<string, string> options)
    {
        root = RootOf();
        shared = Environment.GetEnvironmentVariable("INVESTIGATIONS_SHARED") ?? Path.GetFullPath(Path.Combine(root, "..", "shared"));
        folder = Path.GetFullPath(place ?? Path.Combine(root, "artifacts", "resolve-bars"));
        if (!Directory.Exists(shared)) throw new DirectoryNotFoundException($"'{shared}' is absent; set INVESTIGATIONS_SHARED to the folder that holds data/ and bench-peers/.");
        venv = options.GetValueOrDefault("--peer");
        only = options.TryGetValue("--only", out string? names) ? names.Split(',') : [];
        program = ResolveProgram.Find(options.GetValueOrDefault("--program"), root);
    }

    private string Peers => Path.Combine(shared, "bench-peers");

    /// <summary>Runs: <c>[FOLDER] [--program PATH] [--peer VENV] [--only NAME,...]</c>.</summary>
    /// <returns>How many bars were missed, or -1 for wrong use.</returns>
    public static int Run(string[] arguments)
    {
        string? place = arguments.Length > 0 && !arguments[0].StartsWith("--", StringComparison.Ordinal) ? arguments[0] : null;
        var rest = arguments.Skip(place is null ? 0 : 1).Chunk(2).ToList();
        if (rest.Any(static pair => pair.Length < 2 || pair[0] is not ("--program" or "--peer" or "--only"))) return -1;
        return new ResolveBars(place, rest.ToDictionary(static pair => pair[0], static pair => pair[1], StringComparer.Ordinal)).Measure();
    }

    private int Measure()
    {
        Directory.CreateDirectory(folder);
        TellMachine();
        foreach (var set in LinkageSet.All(shared, folder).Where(set => IsAsked(set.Name)))
        {
            Make(set.Name);
            var bars = new SetBars(set, program, folder, sheet);
            bars.Measure();
            if (venv is not null && set.Seconds is not null) new SplinkPeer(Peers, venv, sheet).Measure(set, () => bars.Run([]), bars.F1Of);
        }
        if (IsAsked("name-pairs")) NamePairBars.Measure(Path.Combine(shared, "data", "name-pairs", "cases.csv"), sheet);
        if (IsAsked("kernels")) MeasureKernels();
        Console.WriteLine($"\n{(sheet.Missed == 0 ? "All bars hold." : $"{sheet.Missed} bars are missed.")}");
        return sheet.Missed;
    }

    private bool IsAsked(string name) => only.Length == 0 || only.Contains(name, StringComparer.Ordinal);

    // Compiled for good at once: the loops of the bench run too short to be compiled again.
    private void MeasureKernels()
    {
        Make("people1m");
        foreach (string column in new[] { "surname", "email" })
        {
            string pairs = Path.Combine(folder, column + ".tsv");
            if (!File.Exists(pairs)) _ = ChildRun.Of("python3", [Path.Combine(Peers, "er", "make_pairs.py"), Path.Combine(folder, "people1m.csv"), column, "1000000", "1", pairs]);
            BarSheet.Head($"kernels, {column}");
            string[] rapidfuzz = venv is null ? [] : [new SplinkPeer(Peers, venv, sheet).Rapidfuzz(pairs)];
            sheet.Copy(ChildRun.Of(Path.Combine(AppContext.BaseDirectory, "Investigations.Bench"), ["kernels", pairs, .. rapidfuzz], ("DOTNET_TieredCompilation", "0")).Output);
        }
    }

    private void Make(string name)
    {
        string path = Path.Combine(folder, name + ".csv");
        if (File.Exists(path)) return;
        foreach (var (_, records) in Made.Where(made => made.Name == name))
        {
            string count = records.ToString(CultureInfo.InvariantCulture), seed = Seed.ToString(CultureInfo.InvariantCulture);
            _ = ChildRun.Of("python3", [Path.Combine(Peers, "er", "gen_people.py"), count, seed, path + ".new"]);
            File.Move(path + ".new", path);
        }
    }

    private void TellMachine()
    {
        string commit = ChildRun.Of("git", ["-C", root, "describe", "--always", "--dirty"]).Output.Trim();
        Console.WriteLine($"resolve, commit {commit}, {RuntimeInformation.FrameworkDescription}, {Environment.ProcessorCount} cores");
        const string pressure = "/proc/pressure/cpu";
        if (!File.Exists(pressure)) return;
        string share = File.ReadLines(pressure).First().Split(' ')[1].Split('=')[1];
        bool isQuiet = double.Parse(share, CultureInfo.InvariantCulture) < QuietShare;
        Console.WriteLine($"waiting for a core before the start: {share} % of the time{(isQuiet ? "" : ": NOT a quiet machine, times are worth little")}");
    }

    private static string RootOf()
    {
        string? at = AppContext.BaseDirectory;
        while (at is not null && !File.Exists(Path.Combine(at, "Investigations.sln"))) at = Path.GetDirectoryName(at);
        return at ?? throw new InvalidOperationException("The bench runs from inside a checkout.");
    }
}

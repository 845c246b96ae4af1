using System.Globalization;
using System.Text.RegularExpressions;

namespace Investigations.Bench.Bars;

/// <summary>Measures one set: seconds, memory, accuracy, and that nothing but the records counts.</summary>
internal sealed partial class SetBars(LinkageSet set, ResolveProgram program, string folder, BarSheet sheet)
{
    private const int Rounds = 3;

    private readonly SetCopies copies = SetCopies.Write(set, folder);
    private readonly string results = Path.Combine(folder, set.Name, "out");

    /// <summary>Measures.</summary>
    public void Measure()
    {
        BarSheet.Head(set.Name);
        var runs = new List<ChildRun>();
        var hashes = new List<string>();
        for (int round = 0; round < Rounds; round++)
        {
            runs.Add(Run([]));
            hashes.Add(ResolveProgram.HashOf(results));
        }
        sheet.AtMost("seconds of the process, median of 3", ChildRun.Median(runs.Select(static run => run.Seconds)), set.Seconds, "s");
        sheet.AtMost("peak resident memory, most of 3", runs.Max(static run => run.PeakGib), set.Gib, "GiB");
        var groups = Groups(static key => key);
        sheet.AtLeast("pairwise F1 of the clusters", groups.F1(copies.Truth), set.F1);
        string scored = program.Run(copies.Scored, results, ["--id", set.IdColumn, "--truth", SetCopies.TruthColumn]).Output;
        sheet.AtLeast("blocking recall", Number(Recall(), scored), set.BlockingRecall);
        sheet.AtMost("pairs compared for each record", Number(Compared(), scored) / groups.Count, set.PairsPerRecord, "");
        sheet.Holds("same bytes each time", hashes.Distinct(StringComparer.Ordinal).Count() == 1);
        sheet.Holds("a truth column changes no byte", ResolveProgram.HashOf(results) == hashes[0]);
        _ = Run([], ("DOTNET_PROCESSOR_COUNT", "1"));
        sheet.Holds("one core gives the same bytes", ResolveProgram.HashOf(results) == hashes[0]);
        _ = program.Run(copies.Shuffled, results, ["--id", set.IdColumn]);
        sheet.Holds("shuffled rows under random ids give the same groups", groups.AreThoseOf(Groups(key => copies.Original[key])));
    }

    /// <summary>Runs on the files without the truth.</summary>
    public ChildRun Run(string[] options, params (string Name, string Value)[] environment) => program.Run(copies.Plain, results, ["--id", set.IdColumn, .. options], environment);

    /// <summary>Pairwise F1 with further options.</summary>
    public double F1Of(string[] options)
    {
        _ = Run(options);
        return Groups(static key => key).F1(copies.Truth);
    }

    private FoundGroups Groups(Func<string, string> rename) =>
        new(Path.Combine(results, "clusters.csv"), set.Files.Count == 1 ? Path.GetFileName(set.Files[0]) : null, rename);

    private static double Number(Regex pattern, string output) => double.Parse(pattern.Match(output).Groups["n"].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("blocking recall (?<n>[0-9.]+):", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Recall();

    [GeneratedRegex("(?<n>[0-9]+) pairs compared", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Compared();
}

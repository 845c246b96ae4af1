using System.Globalization;
using System.Text.Json;

namespace Investigations.Bench.Bars;

/// <summary>Splink beside ours in one run: ours, lean, tuned, ours, lean, tuned ...; its seconds go from loading to clusters, its start not counted.</summary>
internal sealed class SplinkPeer(string peers, string environment, BarSheet sheet)
{
    private const int Rounds = 3;
    private const double Ratio = 10; // an aim on people1m

    private static readonly (string Name, (string, string)[] Settings)[] Ways =
    [
        ("lean", [("LEAN", "1"), ("UMAX", "2e5"), ("EMCAP", "2e5")]),
        ("tuned", [("EMCAP", "1e6")]),
    ];

    private static readonly string[] Unused = ["--columns", "ignore=device_id,ignore=ip,ignore=wallet,ignore=account"];

    private string Python => Path.Combine(environment, "bin", "python");

    /// <summary>Measures both on a set.</summary>
    /// <param name="set">The set; Splink reads its file as it is and scores itself by the truth column.</param>
    /// <param name="ours">Runs ours once on all columns.</param>
    /// <param name="narrow">Pairwise F1 of ours without the columns that Splink's model leaves out, given as options.</param>
    public void Measure(LinkageSet set, Func<ChildRun> ours, Func<string[], double> narrow)
    {
        BarSheet.Head($"{set.Name}, side by side with Splink");
        if (!File.Exists(Python)) _ = ChildRun.Of(Path.Combine(peers, "install-python-peers"), [environment]);
        var own = new List<ChildRun>();
        var theirs = Ways.Select(static _ => new List<(double Seconds, double F1, double Gib)>()).ToList();
        for (int round = 0; round < Rounds; round++)
        {
            own.Add(ours());
            for (int way = 0; way < Ways.Length; way++) theirs[way].Add(Splink(set.Files[0], Ways[way].Settings));
        }
        double seconds = ChildRun.Median(own.Select(static run => run.Seconds));
        sheet.Tell("ours, all columns, median of 3", Seconds(seconds));
        sheet.Tell("ours, only the columns of Splink's model, pairwise F1", narrow(Unused).ToString("0.0000", CultureInfo.InvariantCulture));
        for (int way = 0; way < Ways.Length; way++)
        {
            double median = ChildRun.Median(theirs[way].Select(static run => run.Seconds));
            sheet.Tell($"Splink {Ways[way].Name}, median of 3", Seconds(median));
            sheet.Tell($"Splink {Ways[way].Name}, pairwise F1 of the clusters", theirs[way][0].F1.ToString("0.0000", CultureInfo.InvariantCulture));
            sheet.Tell($"Splink {Ways[way].Name}, peak resident memory", theirs[way].Max(static run => run.Gib).ToString("0.00", CultureInfo.InvariantCulture) + " GiB");
            sheet.AtLeast($"Splink {Ways[way].Name} over ours, ratio of the medians", median / seconds, set.Name == "people1m" ? Ratio : null, "x", "0.0");
        }
    }

    /// <summary>Writes what rapidfuzz takes on a file of pairs.</summary>
    public string Rapidfuzz(string pairs)
    {
        string lines = Path.ChangeExtension(pairs, ".jsonl");
        File.WriteAllText(lines, ChildRun.Of(Python, [Path.Combine(peers, "er", "bench_rapidfuzz.py"), pairs, "2000"]).Output);
        return lines;
    }

    private (double Seconds, double F1, double Gib) Splink(string file, (string, string)[] settings)
    {
        var run = ChildRun.Of(Python, [Path.Combine(peers, "er", "run_splink.py"), "people", file], settings);
        using var said = JsonDocument.Parse(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1]);
        return (said.RootElement.GetProperty("total_s").GetDouble(), said.RootElement.GetProperty("cluster_pairwise").GetProperty("f1").GetDouble(), run.PeakGib);
    }

    private static string Seconds(double seconds) => seconds.ToString("0.00", CultureInfo.InvariantCulture) + " s";
}

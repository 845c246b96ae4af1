using Investigations.Graph.Model;
using TimeZoneConverter;

namespace Investigations.Jobs.Signals;

/// <summary>Hints at work patterns that are unusual among peers: people of one department, by their sign-ins in their own declared zone.</summary>
/// <remarks>Robust z = 0.6745 (x - median) / MAD, outlying above 3.5 (Iglewicz and Hoaglin, How to Detect and Handle Outliers, 1993). Only what lies
/// above the peers counts, and two measures must agree. Parents, carers and night shifts look alike, so a hint weighs nothing.</remarks>
internal static class WorkPatterns
{
    private const double Outlying = 3.5;
    private const int LeastMeasures = 2;
    private const int LeastSignIns = 20;
    private const int LeastPeers = 8;
    private const double Bits = 0.5;

    private static readonly IndicatorDescription Description = new(
        Signal.HintCode, "Work pattern unusual among peers", EvidenceCategory.Behaviour, FileNeeds.All(SourceCatalogue.Workers, SourceCatalogue.Logins, SourceCatalogue.UserAccounts),
        "At least two measures of sign-ins lie far above those of the same department.",
        "A night shift, children or care at home, travel: it says nothing by itself.", ["night shift", "parent", "carer", "traveller"], "proposed");

    /// <summary>One hint for each candidate whose pattern is unusual, in ordinal order; none for those with few sign-ins or few peers.</summary>
    public static IReadOnlyList<Signal> Hints(SignalInput input)
    {
        var workers = Workers(input);
        var hints = new List<Signal>();
        var patterns = input.SignIns.Where(own => own.Value.Count >= LeastSignIns && workers.ContainsKey(own.Key))
            .Select(own => (Candidate: own.Key, Pattern: WorkPattern.Of(own.Value, workers[own.Key].Zone), SignIns: own.Value)).ToList();
        foreach (var peers in patterns.GroupBy(one => workers[one.Candidate].Department, StringComparer.Ordinal).Where(group => group.Count() >= LeastPeers))
        {
            double[][] scores = [.. Enumerable.Range(0, WorkPattern.Names.Count).Select(i => RobustScores([.. peers.Select(one => one.Pattern.Values[i])]))];
            foreach (var (one, at) in peers.Select((one, at) => (one, at)))
            {
                int[] odd = [.. Enumerable.Range(0, scores.Length).Where(i => scores[i][at] > Outlying)];
                if (odd.Length < LeastMeasures) continue;
                string said = string.Join(", ", odd.Select(i => FormattableString.Invariant($"{WorkPattern.Names[i]} {one.Pattern.Values[i]:0.00} against {Median([.. peers.Select(peer => peer.Pattern.Values[i])]):0.00}")));
                hints.Add(Firing.On(Description, one.Candidate, one.SignIns[^1].At, Bits,
                    $"Unusual among {peers.Count()} people of the same department, by {one.SignIns.Count} sign-ins: {said} at the median.", one.SignIns.Select(signIn => signIn.Evidence)));
            }
        }
        return [.. hints.OrderBy(hint => hint.Id, StringComparer.Ordinal)];
    }

    /// <summary>How far each value lies from the median, in robust standard deviations; 0 for all when half or more of the values and their mean do not differ.</summary>
    internal static double[] RobustScores(double[] values)
    {
        double median = Median(values);
        double[] distances = [.. values.Select(value => Math.Abs(value - median))];
        double spread = Median(distances) / 0.6745;
        // Where most are equal the mean distance stands in; 1.2533 makes it a standard deviation for normal values.
        if (spread <= 0) spread = 1.2533 * distances.Average();
        return [.. values.Select(value => spread > 0 ? (value - median) / spread : 0)];
    }

    private static double Median(double[] values)
    {
        double[] sorted = [.. values.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static Dictionary<EntityId, (string Department, TimeZoneInfo Zone)> Workers(SignalInput input)
    {
        var found = new Dictionary<EntityId, (string, TimeZoneInfo)>();
        var table = input.Records[SourceCatalogue.Workers];
        for (int row = 0; row < table.Count; row++)
        {
            if (input.Candidate(SourceCatalogue.Workers, table.RecordId(row)) is not { } candidate || table["department"].Key(row).Length == 0) continue;
            if (TZConvert.TryGetTimeZoneInfo(table["time_zone"].Text(row), out var zone)) found.TryAdd(candidate, (table["department"].Key(row).ToLowerInvariant(), zone));
        }
        return found;
    }
}

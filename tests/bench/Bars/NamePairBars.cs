using System.Globalization;
using Investigations.Graph.Similarity;

namespace Investigations.Bench.Bars;

/// <summary>The name pairs of the nomenklatura bench: the share told apart at the threshold that suits them best, as for the peers.</summary>
internal static class NamePairBars
{
    private const double Accuracy = .78;

    /// <summary>Measures.</summary>
    public static void Measure(string path, BarSheet sheet)
    {
        BarSheet.Head("name-pairs");
        var pairs = File.ReadLines(path).Skip(1).Select(CsvLine.Cells).Where(static row => row.Count > 4)
            .Select(static row => (Alike: NameSimilarity.Compare(Parts(row[2]), Parts(row[3])), IsMatch: row[4] == "true")).ToList();
        var best = pairs.Select(static pair => pair.Alike).Append(2).Distinct()
            .Select(threshold => (Right: pairs.Count(pair => (pair.Alike >= threshold) == pair.IsMatch), Threshold: threshold)).Max();
        sheet.AtLeast(string.Create(CultureInfo.InvariantCulture, $"accuracy on {pairs.Count} pairs at the best threshold, {best.Threshold:0.000}"), best.Right / (double)pairs.Count, Accuracy);
    }

    private static string[] Parts(string name) => new string([.. name.ToLowerInvariant()
        .Where(static c => !"'’.`".Contains(c, StringComparison.Ordinal))
        .Select(static c => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark ? c : ' ')])
        .Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

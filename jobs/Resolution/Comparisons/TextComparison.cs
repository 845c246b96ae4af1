using Investigations.Graph.Similarity;
using Investigations.Jobs.Resolution.Tables;

namespace Investigations.Jobs.Resolution.Comparisons;

/// <summary>Compares free text such as a city, a street, an employer: equal, a slip or two away, or much alike.</summary>
internal sealed class TextComparison(NodeTable nodes, int field) : FieldComparison(nodes, field)
{
    private const double CloseAt = 0.8; // share of the longer text that stays
    private const double SimilarAt = 0.6;
    private const int ShortestForSlip = 4; // characters

    private static readonly double[] SharedHome = [0, 0.80, 0.12, 0.03, 0.05];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Levels { get; } = ["missing", "exact", "close", "similar", "different"];

    /// <inheritdoc/>
    public override IReadOnlyList<double> UsualM { get; } = [0, 0.68, 0.12, 0.05, 0.15];

    /// <inheritdoc/>
    public override IReadOnlyList<double>? UsualHousehold => Nodes.Fields[Field].Role is FieldRole.Street or FieldRole.City ? SharedHome : null;

    /// <inheritdoc/>
    protected override byte CompareValues(int x, int y)
    {
        var a = Values[x];
        var b = Values[y];
        int longer = Math.Max(a.Length, b.Length);
        if (longer < ShortestForSlip) return 4;
        int allowed = (int)(longer * (1 - SimilarAt));
        if (longer - Math.Min(a.Length, b.Length) > allowed) return IsPart(a, b) ? (byte)3 : (byte)4;
        int distance = Levenshtein.Within(a, b, allowed);
        if (distance <= longer * (1 - CloseAt) || OneSlip.Separates(a, b)) return 2;
        return distance <= allowed || IsPart(a, b) ? (byte)3 : (byte)4;
    }

    // "rockhampton" and "north rockhampton": one text stands whole in the other, between spaces.
    private static bool IsPart(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
    {
        if (a.Length > b.Length) return IsPart(b, a);
        if (a.Length < ShortestForSlip) return false;
        int at = b.IndexOf(a);
        return at >= 0 && (at == 0 || b[at - 1] == ' ') && (at + a.Length == b.Length || b[at + a.Length] == ' ');
    }
}

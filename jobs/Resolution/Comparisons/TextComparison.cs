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
        if (longer - Math.Min(a.Length, b.Length) > allowed) return PartLevel(a, b);
        int distance = Levenshtein.Within(a, b, allowed);
        if (distance <= longer * (1 - CloseAt) || OneSlip.Separates(a, b)) return 2;
        return Math.Min(PartLevel(a, b), distance <= allowed ? (byte)3 : (byte)4);
    }

    // Several words that all stand in the longer text leave little to doubt, one word leaves more.
    private static byte PartLevel(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
    {
        if (a.Length > b.Length) return PartLevel(b, a);
        int words = 0;
        foreach (var range in a.Split((byte)' '))
        {
            if (!HasWord(b, a[range])) return 4;
            words++;
        }
        return words > 1 ? (byte)2 : (byte)3;
    }

    private static bool HasWord(ReadOnlySpan<byte> text, ReadOnlySpan<byte> wanted)
    {
        foreach (var range in text.Split((byte)' '))
        {
            if (text[range].SequenceEqual(wanted)) return true;
        }
        return false;
    }
}

using Investigations.Graph.Similarity;
using Investigations.Jobs.Resolution.Tables;

namespace Investigations.Jobs.Resolution.Comparisons;

/// <summary>Compares what is written by rule: numbers of documents, postcodes, house numbers, regions. One slip is seen, nothing looser is.</summary>
internal sealed class CodeComparison(NodeTable nodes, int field) : FieldComparison(nodes, field)
{
    private const int ShortestForSlip = 3; // characters: of shorter codes every other one is a slip away

    private static readonly double[] SharedHome = [0, 0.90, 0.05, 0.05];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Levels { get; } = ["missing", "exact", "one slip", "different"];

    /// <inheritdoc/>
    public override IReadOnlyList<double> UsualM { get; } = [0, 0.80, 0.07, 0.13];

    /// <inheritdoc/>
    public override IReadOnlyList<double>? UsualHousehold =>
        Nodes.Fields[Field].Role is FieldRole.Unit or FieldRole.Postcode or FieldRole.Region or FieldRole.Country ? SharedHome : null;

    /// <inheritdoc/>
    public override uint MarksOf(int code) => EndMarks.Of(Values[code]);

    /// <inheritdoc/>
    protected override byte CompareValues(int x, int y)
    {
        var a = Values[x];
        var b = Values[y];
        if (Math.Max(a.Length, b.Length) < ShortestForSlip || !EndMarks.Agree(EndMarks.Of(a), EndMarks.Of(b))) return 3;
        return OneSlip.Separates(a, b) ? (byte)2 : (byte)3;
    }
}

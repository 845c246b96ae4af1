using Investigations.Graph.Similarity;

namespace Investigations.Jobs.Resolution.Comparisons;

/// <summary>Compares telephone numbers in digits: equal, equal but for what stands in front, or a slip away.</summary>
internal sealed class PhoneComparison(NodeTable nodes, int field) : FieldComparison(nodes, field)
{
    private const int Tail = 7; // digits: the shortest subscriber number that says something without its area

    /// <inheritdoc/>
    public override IReadOnlyList<string> Levels { get; } = ["missing", "exact", "same ending", "one slip", "different"];

    /// <inheritdoc/>
    public override IReadOnlyList<double> UsualM { get; } = [0, 0.66, 0.03, 0.08, 0.23];

    /// <inheritdoc/>
    public override IReadOnlyList<double> UsualHousehold { get; } = [0, 0.50, 0.01, 0.01, 0.48];

    /// <inheritdoc/>
    public override uint MarksOf(int code) => EndMarks.Of(Values[code]);

    /// <inheritdoc/>
    protected override byte CompareValues(int x, int y)
    {
        var a = Values[x];
        var b = Values[y];
        if (!EndMarks.Agree(EndMarks.Of(a), EndMarks.Of(b))) return 4;
        if (a.Length >= Tail && b.Length >= Tail && a[^Tail..].SequenceEqual(b[^Tail..])) return 2;
        return OneSlip.Separates(a, b) ? (byte)3 : (byte)4;
    }
}

using Investigations.Graph.Similarity;

namespace Investigations.Jobs.Resolution.Comparisons;

/// <summary>Compares days of birth, written yyyymmdd with 00 for what is unknown.</summary>
/// <remarks>Where far more first days of January stand in a column than a year has days, they are taken for "only the year is known".</remarks>
internal sealed class DateComparison : FieldComparison
{
    private const double UsualShare = 1 / 365.25; // of dates that fall on one day of the year
    private const double Overrepresented = 4; // times the usual share
    private const int FewestPlaceholders = 5; // records

    private readonly bool isJanuaryUnknown;

    /// <summary>Prepares the comparison.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="field">The field's number.</param>
    public DateComparison(NodeTable nodes, int field)
        : base(nodes, field)
    {
        int dates = 0, placeholders = 0;
        for (int node = 0; node < nodes.Count; node++)
        {
            if (nodes.Code(node, field) is not (var code and > 0)) continue;
            dates++;
            if (Values[code] is [_, _, _, _, (byte)'0', (byte)'1', (byte)'0', (byte)'1']) placeholders++;
        }
        isJanuaryUnknown = placeholders >= FewestPlaceholders && placeholders > dates * UsualShare * Overrepresented;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Levels { get; } =
        ["missing", "exact", "day and month swapped", "one slip", "two of three parts or two slips", "same year", "different"];

    /// <inheritdoc/>
    public override IReadOnlyList<double> UsualM { get; } = [0, 0.82, 0.02, 0.06, 0.05, 0.02, 0.03];

    /// <inheritdoc/>
    public override IReadOnlyList<double> UsualHousehold { get; } = [0, 0.02, 0.0002, 0.002, 0.01, 0.03, 0.9378]; // twins are 2 %

    /// <inheritdoc/>
    public override bool IsPlain => false;

    /// <inheritdoc/>
    public override bool Contradicts(byte level) => level == Levels.Count - 1;

    /// <inheritdoc/>
    public override byte LevelOf(int a, int b)
    {
        byte level = base.LevelOf(a, b);
        return level == Exact && IsPartial(Values[SharedCode(a, b)]) ? (byte)5 : level;
    }

    /// <inheritdoc/>
    protected override byte CompareValues(int x, int y)
    {
        var a = Values[x];
        var b = Values[y];
        if (a.Length != 8 || b.Length != 8) return OneSlip.Separates(a, b) ? (byte)3 : (byte)6;
        bool sameYear = a[..4].SequenceEqual(b[..4]);
        if (IsPartial(a) || IsPartial(b)) return sameYear && Fits(a, b) ? (byte)5 : (byte)6;
        bool sameMonth = a[4..6].SequenceEqual(b[4..6]), sameDay = a[6..].SequenceEqual(b[6..]);
        if (sameYear && a[4..6].SequenceEqual(b[6..]) && a[6..].SequenceEqual(b[4..6])) return 2;
        if (OneSlip.Separates(a, b)) return 3;
        int parts = (sameYear ? 1 : 0) + (sameMonth ? 1 : 0) + (sameDay ? 1 : 0);
        if (parts == 2 || OptimalStringAlignment.Distance(a, b) == 2) return 4;
        return sameYear ? (byte)5 : (byte)6;
    }

    private bool IsPartial(ReadOnlySpan<byte> date) =>
        date is [_, _, _, _, (byte)'0', (byte)'0', ..] or [_, _, _, _, _, _, (byte)'0', (byte)'0']
        || (isJanuaryUnknown && date is [_, _, _, _, (byte)'0', (byte)'1', (byte)'0', (byte)'1']);

    // A known month speaks against another known month.
    private bool Fits(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
    {
        bool knowsA = a[4..6] is not [(byte)'0', (byte)'0'] && !(isJanuaryUnknown && a[4..] is [(byte)'0', (byte)'1', (byte)'0', (byte)'1']);
        bool knowsB = b[4..6] is not [(byte)'0', (byte)'0'] && !(isJanuaryUnknown && b[4..] is [(byte)'0', (byte)'1', (byte)'0', (byte)'1']);
        return !knowsA || !knowsB || a[4..6].SequenceEqual(b[4..6]);
    }
}

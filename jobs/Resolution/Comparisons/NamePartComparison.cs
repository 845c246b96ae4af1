using Investigations.Graph.Similarity;

namespace Investigations.Jobs.Resolution.Comparisons;

/// <summary>Compares given names, or family names, that stand in a column of their own.</summary>
/// <remarks>Names that changed places are seen by the comparison of given names; that of family names then has nothing to add.</remarks>
internal sealed class NamePartComparison : FieldComparison
{
    private const double CloseAt = 0.92; // Jaro-Winkler
    private const double SoundsAt = 0.75; // Jaro-Winkler, of names that sound alike
    private const double SimilarAt = 0.82; // Jaro-Winkler
    private const int ShortestForSlip = 4; // letters
    private const int ShortestStart = 3; // letters of a short form

    // Father and son may share a given name; a household mostly shares its family name.
    private static readonly double[] GivenInHousehold = [0, 0.02, 0.01, 0.02, 0.0001, 0.0001, 0.02, 0.9298];
    private static readonly double[] FamilyInHousehold = [0, 0.85, 0.01, 0.02, 0.0001, 0.0001, 0.01, 0.1098];

    private readonly NameForms forms;
    private readonly NameSwap? swap;
    private readonly bool isGiven;

    /// <summary>Prepares the comparison.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="field">The field's number.</param>
    /// <param name="swap">Sees names that changed places, when there are columns of both.</param>
    public NamePartComparison(NodeTable nodes, int field, NameSwap? swap)
        : base(nodes, field)
    {
        forms = new NameForms(Values);
        this.swap = swap;
        isGiven = nodes.Fields[field].Role == Tables.FieldRole.GivenName;
    }

    /// <inheritdoc/>
    public override bool IsName => true;

    /// <inheritdoc/>
    public override bool IsPlain => swap is null;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Levels { get; } =
        ["missing", "exact", "close", "short form, initial or part", "changed places", "one changed place", "similar", "different"];

    /// <inheritdoc/>
    public override IReadOnlyList<double> UsualM { get; } = [0, 0.77, 0.08, 0.05, 0.03, 0.01, 0.03, 0.03];

    /// <inheritdoc/>
    public override IReadOnlyList<double> UsualHousehold => isGiven ? GivenInHousehold : FamilyInHousehold;

    /// <inheritdoc/>
    public override bool Contradicts(byte level) => isGiven && level == Levels.Count - 1;

    /// <inheritdoc/>
    public override byte LevelOf(int a, int b)
    {
        if (swap is null) return base.LevelOf(a, b);
        int changed = swap.Swapped(a, b);
        if (changed > 0) return !isGiven ? Missing : changed == 2 ? (byte)4 : (byte)5;
        return base.LevelOf(a, b);
    }

    /// <inheritdoc/>
    protected override byte CompareValues(int x, int y)
    {
        var a = Values[x];
        var b = Values[y];
        if (forms.AreVariants(x, y)) return 2;
        if (IsInitialOrPart(a, b) || (isGiven && forms.AreNicknames(x, y))) return 3;
        double alike = JaroWinkler.Compare(a, b);
        if (alike >= CloseAt && a.Length >= ShortestForSlip && b.Length >= ShortestForSlip) return 2;
        if (alike >= SoundsAt && forms.SoundAlike(x, y)) return 2;
        int longer = Math.Max(a.Length, b.Length);
        if (longer >= ShortestForSlip && OneSlip.Separates(a, b)) return 2;
        return alike >= SimilarAt ? (byte)6 : (byte)7;
    }

    private static bool IsInitialOrPart(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
    {
        if (a.Length > b.Length) return IsInitialOrPart(b, a);
        if (a.Length == 1) return a[0] == b[0];
        if (a.Length >= ShortestStart && b.StartsWith(a)) return true;
        int space = b.IndexOf((byte)' ');
        return space >= 0 && b.EndsWith(a) && b[^(a.Length + 1)] == ' ';
    }
}

using Investigations.Graph.Similarity;

namespace Investigations.Jobs.Resolution.Comparisons;

/// <summary>Compares given names, or family names, that stand in a column of their own.</summary>
/// <remarks>Names that changed places are seen by the comparison of given names; that of family names then has nothing to add.</remarks>
internal sealed class NamePartComparison : FieldComparison
{
    private const byte Close = 2;
    private const byte Short = 3;
    private const byte Similar = 6;
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

    /// <summary>Whether a level says that two names are alike and not equal, by the names alone.</summary>
    public static bool IsNear(byte level) => level is Close or Short or Similar;

    /// <summary>A name, as it is compared.</summary>
    public ReadOnlySpan<byte> NameOf(int code) => Values[code];

    /// <summary>The level of two names that are not equal.</summary>
    public byte LevelOfNames(int x, int y) => CompareValues(x, y);

    /// <inheritdoc/>
    public override void Follow()
    {
        base.Follow();
        forms.Follow();
        swap?.Follow();
    }

    /// <inheritdoc/>
    protected override byte CompareValues(int x, int y)
    {
        if (forms.AreVariants(x, y)) return Close;
        var a = Values[x];
        var b = Values[y];
        if (IsInitialOrStart(a, b) || (!isGiven && IsLastPart(a, b)) || (isGiven && forms.AreNicknames(x, y))) return Short;
        NameRest.Cut(ref a, ref b);
        double alike = JaroWinkler.Compare(a, b);
        if (alike >= CloseAt && a.Length >= ShortestForSlip && b.Length >= ShortestForSlip) return Close;
        if (alike >= SoundsAt && forms.SoundAlike(x, y)) return Close;
        int longer = Math.Max(a.Length, b.Length);
        if (longer >= ShortestForSlip && OneSlip.Separates(a, b)) return Close;
        return alike >= SimilarAt ? Similar : (byte)7;
    }

    private static bool IsInitialOrStart(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
    {
        if (a.Length > b.Length) return IsInitialOrStart(b, a);
        return a.Length == 1 ? a[0] == b[0] : a.Length >= ShortestStart && b.StartsWith(a);
    }

    // "garcia lopez" and "lopez"; of given names that share their last word, many are two people's.
    private static bool IsLastPart(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
    {
        if (a.Length > b.Length) return IsLastPart(b, a);
        return a.Length > 1 && b.Length > a.Length && b.EndsWith(a) && b[^(a.Length + 1)] == ' ';
    }
}

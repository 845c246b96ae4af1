using Investigations.Graph.Similarity;

namespace Investigations.Jobs.Resolution.Comparisons;

/// <summary>Compares whole names word by word, in any order: middle names may be missing, words may be initials, short or misspelt.</summary>
internal sealed class FullNameComparison : FieldComparison
{
    private const byte LeftOut = 2;
    private const byte Slip = 3;
    private const byte Short = 4;
    private const byte Part = 5;
    private const byte FamilyOnly = 6;
    private const byte Different = 7;
    private const int MostWords = 12; // of a name that is compared word by word
    private const int MostLeftOut = 3; // words one spelling may leave out

    private readonly NameWords words;

    /// <summary>Prepares the comparison.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="field">The field's number.</param>
    public FullNameComparison(NodeTable nodes, int field)
        : base(nodes, field) => words = new NameWords(Values);

    /// <inheritdoc/>
    public override bool IsName => true;

    /// <inheritdoc/>
    public override bool IsPlain => false;

    /// <summary>The words of the names.</summary>
    public NameWords Words => words;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Levels { get; } =
        ["missing", "exact", "same words, some left out or moved", "slip or near spelling", "short forms or initials", "part", "family name only", "different"];

    /// <inheritdoc/>
    public override IReadOnlyList<double> UsualM { get; } = [0, 0.61, 0.12, 0.12, 0.10, 0.03, 0.006, 0.014];

    /// <inheritdoc/>
    public override IReadOnlyList<double> UsualHousehold { get; } = [0, 0.02, 0.01, 0.01, 0.02, 0.03, 0.80, 0.11];

    /// <inheritdoc/>
    public override bool Contradicts(byte level) => level >= FamilyOnly;

    /// <inheritdoc/>
    public override byte LevelOf(int a, int b)
    {
        byte level = base.LevelOf(a, b);
        if (level is Missing or Different) return level;
        int x = words.GenerationOf(Nodes.Code(a, Field)), y = words.GenerationOf(Nodes.Code(b, Field));
        if (x == y) return level;
        // "Jr." on one side only may be left out on the other, or it is father and son.
        return x > 0 && y > 0 ? FamilyOnly : Math.Max(level, Part);
    }

    /// <inheritdoc/>
    protected override byte CompareValues(int x, int y)
    {
        var a = words.Of(x);
        var b = words.Of(y);
        if (a.Length > b.Length) return CompareValues(y, x);
        if (a.Length == 0 || b.Length > MostWords) return Different;
        Span<bool> used = stackalloc bool[MostWords];
        Span<bool> found = stackalloc bool[MostWords];
        int exact = 0, slips = 0, shorts = 0;
        for (int i = 0; i < a.Length; i++)
        {
            found[i] = Take(a[i], b, used, -1);
            if (found[i] && words.Word(a[i]).Length > 1) exact++;
        }
        for (int i = 0; i < a.Length; i++)
        {
            if (found[i]) continue;
            if (Take(a[i], b, used, 2)) slips++;
            else if (Take(a[i], b, used, 1)) shorts++;
        }
        if (exact + slips + shorts == a.Length && b.Length - a.Length <= MostLeftOut && a.Length > 1 && exact + slips > 0) return Whole(a, b, exact, slips, shorts);
        if (IsJoined(a, b) || IsNear(a, b)) return Slip;
        if (a.Length > 1 && exact >= 1 && exact + slips + shorts >= 2) return Part;
        if (b.Length == 1) return slips > 0 ? Slip : shorts > 0 ? Short : Different;
        if (exact + slips == 0) return a.Length > 1 && shorts == 1 && words.Likeness(a[0], b[0]) == 1 && words.Word(a[0]).Length > 1 && words.Word(b[0]).Length > 1 ? Part : Different;
        return a[^1] == b[^1] || words.Likeness(a[^1], b[^1]) == 2 ? FamilyOnly : Part;
    }

    // Every word of the shorter name has its place in the longer one.
    private static byte Whole(ReadOnlySpan<int> a, ReadOnlySpan<int> b, int exact, int slips, int shorts)
    {
        if (shorts > 0) return exact + slips > 0 ? Short : Different;
        if (slips > 0) return Slip;
        return exact == b.Length && a.SequenceEqual(b) ? Exact : LeftOut;
    }

    private bool IsNear(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        if (a.Length < 2) return false;
        string[] left = new string[a.Length], right = new string[b.Length];
        for (int i = 0; i < left.Length; i++) left[i] = words.Word(a[i]);
        for (int i = 0; i < right.Length; i++) right[i] = words.Word(b[i]);
        return NameSimilarity.Compare(left, right) >= NameSimilarity.MatchThreshold;
    }

    // "abdul rahman" and "abdulrahman", "van der berg" and "vanderberg".
    private bool IsJoined(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        if (a.Length == b.Length) return false;
        Span<char> left = stackalloc char[128];
        Span<char> right = stackalloc char[128];
        return Join(a, left, out int x) && Join(b, right, out int y) && left[..x].SequenceEqual(right[..y]);
    }

    private bool Join(ReadOnlySpan<int> name, Span<char> text, out int length)
    {
        length = 0;
        foreach (int word in name)
        {
            string part = words.Word(word);
            if (length + part.Length > text.Length) return false;
            part.CopyTo(text[length..]);
            length += part.Length;
        }
        return true;
    }

    // Likeness -1 asks for the same word.
    private bool Take(int word, ReadOnlySpan<int> other, Span<bool> used, int likeness)
    {
        for (int j = 0; j < other.Length; j++)
        {
            if (used[j] || (likeness < 0 ? word != other[j] : words.Likeness(word, other[j]) != likeness)) continue;
            used[j] = true;
            return true;
        }
        return false;
    }
}

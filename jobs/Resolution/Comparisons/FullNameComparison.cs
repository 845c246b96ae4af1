namespace Investigations.Jobs.Resolution.Comparisons;

/// <summary>Compares whole names word by word, in any order: middle names may be missing, words may be initials, short or misspelt.</summary>
internal sealed class FullNameComparison : FieldComparison
{
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
        ["missing", "exact", "same words, some left out", "slip", "short forms or initials", "part", "one word", "different"];

    /// <inheritdoc/>
    public override IReadOnlyList<double> UsualM { get; } = [0, 0.55, 0.12, 0.10, 0.10, 0.04, 0.05, 0.04];

    /// <inheritdoc/>
    public override byte LevelOf(int a, int b)
    {
        byte level = base.LevelOf(a, b);
        if (level is Missing or 7) return level;
        int x = words.GenerationOf(Nodes.Code(a, Field)), y = words.GenerationOf(Nodes.Code(b, Field));
        return x > 0 && y > 0 && x != y ? (byte)6 : level;
    }

    /// <inheritdoc/>
    protected override byte CompareValues(int x, int y)
    {
        var a = words.Of(x);
        var b = words.Of(y);
        if (a.Length > b.Length) return CompareValues(y, x);
        if (a.Length == 0 || b.Length > MostWords) return 7;
        Span<bool> used = stackalloc bool[MostWords];
        Span<bool> found = stackalloc bool[MostWords];
        int exact = 0, slips = 0, shorts = 0, long_ = 0;
        for (int i = 0; i < a.Length; i++)
        {
            if (!Take(a[i], b, used, -1)) continue;
            found[i] = true;
            if (words.Word(a[i]).Length > 1) exact++;
            long_ = Math.Max(long_, words.Word(a[i]).Length);
        }
        for (int i = 0; i < a.Length; i++)
        {
            if (found[i]) continue;
            if (Take(a[i], b, used, 2)) slips++;
            else if (Take(a[i], b, used, 1)) shorts++;
        }
        int matched = exact + slips + shorts;
        if (a.Length == 1 && b.Length > 1) return exact > 0 ? (byte)6 : (byte)7;
        if (IsJoined(a, b)) return 3;
        if (matched < a.Length || b.Length - a.Length > MostLeftOut)
            return matched >= 2 && exact >= 1 ? (byte)5 : exact > 0 && long_ > 2 ? (byte)6 : (byte)7;
        if (slips + shorts == 0) return a.Length == b.Length ? Exact : (byte)2;
        if (exact == 0) return slips >= 2 || (slips >= 1 && a.Length == 1) ? (byte)5 : (byte)7;
        return shorts == 0 ? (byte)3 : (byte)4;
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

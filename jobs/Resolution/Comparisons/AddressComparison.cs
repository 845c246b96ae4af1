using System.Text;
using Investigations.Graph.Similarity;

namespace Investigations.Jobs.Resolution.Comparisons;

/// <summary>Compares postal addresses in one line: the numbers in them decide, the words may be fewer or misspelt.</summary>
internal sealed class AddressComparison : FieldComparison
{
    private const double CloseAt = 0.75; // share of the words of the shorter address that stand in the other
    private const double PartAt = 0.5;

    private string[][] words = [[]];
    private int known = 1;

    /// <summary>Prepares the comparison.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="field">The field's number.</param>
    public AddressComparison(NodeTable nodes, int field)
        : base(nodes, field) => Follow();

    /// <inheritdoc/>
    public override IReadOnlyList<string> Levels { get; } = ["missing", "exact", "same numbers and words", "same words or building", "some words", "different"];

    /// <inheritdoc/>
    public override IReadOnlyList<double> UsualM { get; } = [0, 0.50, 0.18, 0.07, 0.07, 0.18];

    /// <inheritdoc/>
    public override IReadOnlyList<double> UsualHousehold { get; } = [0, 0.62, 0.22, 0.08, 0.03, 0.05];

    /// <inheritdoc/>
    public sealed override void Follow()
    {
        base.Follow();
        if (Values.Count > words.Length) Array.Resize(ref words, Values.Count + (known > 1 ? Values.Count / 4 : 0));
        for (int code = Math.Min(known, Values.Count); code < Values.Count; code++)
            words[code] = Encoding.UTF8.GetString(Values[code]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        known = Values.Count;
    }

    /// <inheritdoc/>
    protected override byte CompareValues(int x, int y)
    {
        string[] a = words[x], b = words[y];
        if (a.Length > b.Length) (a, b) = (b, a);
        if (a.Length == 0) return 5;
        int sameWords = 0, allWords = 0, sameNumbers = 0, numbers = 0;
        foreach (string word in a)
        {
            bool isNumber = char.IsAsciiDigit(word[0]);
            bool found = Array.Exists(b, other => other == word || (!isNumber && IsSlip(word, other)));
            if (isNumber)
            {
                numbers++;
                sameNumbers += found ? 1 : 0;
            }
            else
            {
                allWords++;
                sameWords += found ? 1 : 0;
            }
        }
        double share = allWords == 0 ? 0 : sameWords / (double)allWords;
        if (a[0] == b[0] && share >= CloseAt && numbers > 0 && sameNumbers >= 1) return numbers == sameNumbers ? (byte)2 : (byte)3;
        if (share >= CloseAt || (a[0] == b[0] && numbers > 0 && share >= PartAt)) return 3;
        return share >= PartAt ? (byte)4 : (byte)5;
    }

    private static bool IsSlip(string a, string b) =>
        Math.Min(a.Length, b.Length) >= 4 && Math.Abs(a.Length - b.Length) <= 1 && OptimalStringAlignment.Distance(a, b) == 1;
}

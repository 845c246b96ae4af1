using Investigations.Graph.Similarity;

namespace Investigations.Jobs.Resolution.Comparisons;

/// <summary>Compares e-mail addresses: one mailbox, one local part at two domains, a slip or two, much alike.</summary>
internal sealed class EmailComparison(NodeTable nodes, int field) : FieldComparison(nodes, field)
{
    private const double CloseAt = 0.88; // share of the longer address that stays
    private const double SimilarAt = 0.75;
    private const int LongLocal = 10; // characters
    private const int ShortestLocal = 5; // characters: a shorter local part says too little without its domain

    /// <inheritdoc/>
    public override IReadOnlyList<string> Levels { get; } = ["missing", "exact", "same local part", "close", "similar", "different"];

    /// <inheritdoc/>
    public override IReadOnlyList<double> UsualM { get; } = [0, 0.66, 0.05, 0.08, 0.03, 0.18];

    /// <inheritdoc/>
    public override IReadOnlyList<double> UsualHousehold { get; } = [0, 0.30, 0.01, 0.02, 0.05, 0.62];

    /// <inheritdoc/>
    public override uint MarksOf(int code) => EndMarks.Of(Local(Values[code]));

    /// <inheritdoc/>
    protected override byte CompareValues(int x, int y)
    {
        var a = Values[x];
        var b = Values[y];
        var localA = Local(a);
        var localB = Local(b);
        if (!EndMarks.Agree(EndMarks.Of(localA), EndMarks.Of(localB))) return 5;
        if (localA.SequenceEqual(localB) && IsOwn(localA)) return 2;
        int longer = Math.Max(a.Length, b.Length);
        int allowed = (int)(longer * (1 - SimilarAt));
        if (longer - Math.Min(a.Length, b.Length) > allowed) return 5;
        if (OneSlip.Separates(a, b)) return 3;
        // Namesakes' mailboxes are their name and another number: with other digits nothing but a single slip is near.
        if (!SameDigits(localA, localB)) return 5;
        int distance = Levenshtein.Within(a, b, allowed);
        return distance <= (int)(longer * (1 - CloseAt)) ? (byte)3 : distance <= allowed ? (byte)4 : (byte)5;
    }

    private static bool SameDigits(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
    {
        int i = 0, j = 0;
        while (true)
        {
            while (i < a.Length && !char.IsAsciiDigit((char)a[i])) i++;
            while (j < b.Length && !char.IsAsciiDigit((char)b[j])) j++;
            if (i == a.Length || j == b.Length) return i == a.Length && j == b.Length;
            if (a[i++] != b[j++]) return false;
        }
    }

    // "jjones" at two providers is soon two people's; with a number, or long, it is rarely.
    private static bool IsOwn(ReadOnlySpan<byte> local) =>
        local.Length >= ShortestLocal && (local.Length >= LongLocal || local.ContainsAnyInRange((byte)'0', (byte)'9'));

    private static ReadOnlySpan<byte> Local(ReadOnlySpan<byte> address) => address.IndexOf((byte)'@') is var at and > 0 ? address[..at] : address;
}

using Investigations.Graph.Similarity;

namespace Investigations.Jobs.Resolution.Comparisons;

/// <summary>Sees given and family names that changed places.</summary>
internal sealed class NameSwap
{
    private readonly NodeTable nodes;
    private readonly int given;
    private readonly int family;
    private readonly NameCodes givens;
    private readonly NameCodes families;
    private int[] familyOfGiven;

    /// <summary>Prepares.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="given">The field of given names.</param>
    /// <param name="family">The field of family names.</param>
    public NameSwap(NodeTable nodes, int given, int family)
    {
        this.nodes = nodes;
        this.given = given;
        this.family = family;
        givens = new NameCodes(nodes.Fields[given].Values);
        families = new NameCodes(nodes.Fields[family].Values);
        familyOfGiven = new int[nodes.Fields[given].Values.Count];
        Follow();
    }

    /// <summary>Takes in the names that came to the lists since, and lets go of those that were taken out.</summary>
    public void Follow()
    {
        int names = nodes.Fields[given].Values.Count;
        if (names > familyOfGiven.Length) Array.Resize(ref familyOfGiven, names + (names / 4));
        givens.Follow(static _ => { }, (hash, code) => familyOfGiven[code] = families.Find(hash));
        families.Follow(hash => familyOfGiven[givens.Find(hash)] = 0, (hash, code) => familyOfGiven[givens.Find(hash)] = code);
        familyOfGiven[0] = 0;
    }

    /// <summary>How many of the two names stand in each other's place, 0 to 2; 1 only where the other two names do not contradict.</summary>
    public int Swapped(int a, int b)
    {
        int givenA = nodes.Code(a, given), familyA = nodes.Code(a, family), givenB = nodes.Code(b, given), familyB = nodes.Code(b, family);
        if (givenA == givenB || familyA == familyB) return 0;
        bool first = givenA != 0 && familyOfGiven[givenA] is var x and not 0 && x == familyB;
        bool second = givenB != 0 && familyOfGiven[givenB] is var y and not 0 && y == familyA;
        if (first && second) return 2;
        if (first && givenB != 0 && familyA != 0 && IsSlip(givenB, familyA)) return 2;
        if (second && givenA != 0 && familyB != 0 && IsSlip(givenA, familyB)) return 2;
        return (first && (givenB == 0 || familyA == 0)) || (second && (givenA == 0 || familyB == 0)) ? 1 : 0;
    }

    private bool IsSlip(int givenCode, int familyCode)
    {
        var a = nodes.Fields[given].Values[givenCode];
        var b = nodes.Fields[family].Values[familyCode];
        return Math.Min(a.Length, b.Length) >= 3 && (OptimalStringAlignment.Distance(a, b) == 1 || JaroWinkler.Compare(a, b) >= 0.92);
    }
}

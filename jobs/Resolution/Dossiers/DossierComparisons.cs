namespace Investigations.Jobs.Resolution.Dossiers;

/// <summary>The comparisons of dossiers with the weights they start from.</summary>
/// <remarks>The weights are measured on no population; the shares beside them are those that make each comparison's m and u sum to 1.</remarks>
internal static class DossierComparisons
{
    /// <summary>Numbers of the comparisons, in the order of the waterfall.</summary>
    public const int Name = 0, Rarity = 1, OtherGivenName = 2, Generation = 3, BirthDate = 4, NationalNumber = 5, Document = 6, Mailbox = 7, Phone = 8, Home = 9,
        Handle = 10, Photo = 11, Fingerprint = 12, IpAddress = 13, FormerEmployers = 14, School = 15, Reference = 16, PayAccount = 17, Employment = 18, Count = 19;

    // m of the names of one person's records: nine in ten are spelt alike (Winkler 1990 finds .8 to .95), and what is left is spread by how near it is.
    private static readonly double[] NameM = [0.80, 0.11, 0.045, 0.03, 0.01, 0.005];

    /// <summary>All, by number.</summary>
    public static IReadOnlyList<DossierComparison> All { get; } =
    [
        // The weight of a name depends on who bears it; here stands that of one that nobody else bears.
        new("name",
        [
            NameOf(NameLevel.Exact, 10.9, Part.Name), NameOf(NameLevel.Alike, 9.9, Part.Name), NameOf(NameLevel.Typo, 8.4, Part.Name),
            NameOf(NameLevel.Initial, 5.9, Part.Name), NameOf(NameLevel.Partial, -8, Part.Name), NameOf(NameLevel.Different, -12, Part.Name),
        ]),
        // How much less an agreement says where others bear the name; it stands in the weight of the name, and in the learning beside it.
        new("rarity of the name", [new("few", -0.6, 1, Part.Weak), new("some", -2, 1, Part.Weak), new("many", -4, 1, Part.Weak), new("very many", -6, 1, Part.Weak)]) { IsHeld = true },
        new(PairScore.OtherGivenName, [new("two known names", -4, 1, Part.Weak)]) { IsHeld = true },
        new("generation", [new("one says it", -6, 1, Part.Weak)]) { IsHeld = true },
        new("birth date", [new("exact", 8, 0.00381, Part.Fact), new("slip", 1, 0.01, Part.Weak), new("other", -8, 0.98619, Part.Weak)]) { IsOwn = true },
        Two("national number", 14, -14, Part.Fact) with { IsOwn = true },
        Shared("document", 9, 0.0005, Part.Fact) with { IsOwn = true },
        Two("mailbox", 9, -1, Part.Observation),
        Two("phone", 8, -1, Part.Observation),
        new("home",
        [
            new("unit", 6, 0.01, Part.Observation), new("premises", 4, 0.008, Part.Observation), new("other unit", 1, 0.003, Part.Weak),
            new("city", 0.5, 0.0426, Part.Weak), new("other city", -2.5, 0.9364, Part.Place),
        ]),
        Two("handle", 8, -1.5, Part.Observation) with { IsOwn = true },
        new("photo", [new("same file", 8, 0.001305, Part.Observation), new("alike", 7, 0.001305, Part.Observation), new("other", -1, 0.99739, Part.Observation)]) { IsOwn = true },
        Two("fingerprint", 5, -0.5, Part.Observation),
        Shared("ip address", 3, 0.02, Part.Observation),
        new("former employers", [new("most", 4, 0.0433, Part.Observation), new("one", 1, 0.1, Part.Weak), new("none", -3, 0.8567, Part.Observation)]),
        Two("school", 1, -0.5, Part.Weak),
        Shared("reference", 5, 0.01, Part.Observation),
        Two("pay account", 3, -0.5, Part.Observation),
        new("employment", [new("concurrent", -6, 1, Part.Place)]) { IsHeld = true },
    ];

    /// <summary>The level of a comparison, from its number.</summary>
    public static DossierLevel LevelOf(int comparison, byte level) => All[comparison].Levels[level - 1];

    /// <summary>The number of a level of the names.</summary>
    public static byte NumberOf(NameLevel level) => level == NameLevel.Missing ? (byte)0 : (byte)(NameLevel.Exact - level + 1);

    private static DossierLevel NameOf(NameLevel level, double bits, Part part) => new(level.ToString(), bits, NameM[NumberOf(level) - 1] / Math.Pow(2, bits), part);

    // Two levels and their weights leave one solution: m = u 2^same, and 1 - m = (1 - u) 2^other.
    private static DossierComparison Two(string name, double same, double other, Part part)
    {
        double u = (1 - Math.Pow(2, other)) / (Math.Pow(2, same) - Math.Pow(2, other));
        return new(name, [new("shared", same, u, part), new("other", other, 1 - u, part)]);
    }

    // People have several of these: not to share one says nothing.
    private static DossierComparison Shared(string name, double same, double u, Part part) =>
        new(name, [new("shared", same, u, part), new("other", 0, 1 - u, part) { UsualM = 1 - (u * Math.Pow(2, same)) }]);
}

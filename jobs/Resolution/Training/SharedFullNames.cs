using Investigations.Jobs.Resolution.Comparisons;
using Investigations.Jobs.Resolution.Tables;

namespace Investigations.Jobs.Resolution.Training;

/// <summary>What a family name still says where the given name agrees too: little, where many people bear both.</summary>
/// <remarks>
/// Given and family names of one origin go together, so that strangers share both far more often than the product of the two shares says. Where a full name
/// is held by more records than one person has, its own share takes the place of the product (term frequency of the combination; Winkler 1989).
/// </remarks>
internal sealed class SharedFullNames
{
    private const int RecordsOfOne = 10; // records of one person, where records and not people are counted

    private readonly Dictionary<ulong, int> holders = [];
    private readonly int own;
    private readonly double present;
    private readonly double agree; // m of both names

    private SharedFullNames(NodeTable nodes, int given, int family, double agree, int[]? groupOf)
    {
        Given = given;
        Family = family;
        this.agree = agree;
        own = groupOf is null ? RecordsOfOne : 1;
        ulong[] names = groupOf is null ? OfRecords(nodes) : OfPeople(nodes, groupOf);
        present = names.Length;
        for (int i = 0; i < names.Length;)
        {
            int from = i;
            while (i < names.Length && names[i] == names[from]) i++;
            if (i - from > own) holders.Add(names[from], i - from);
        }
    }

    /// <summary>The field of given names.</summary>
    public int Given { get; }

    /// <summary>The field of family names.</summary>
    public int Family { get; }

    /// <summary>Counts full names; null for a table without columns of both parts.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="rates">m and u by comparison, in the order of the fields.</param>
    /// <param name="groupOf">The group of each node where some are known to be one person, who then counts once; null when nothing is known.</param>
    public static SharedFullNames? Of(NodeTable nodes, LevelRates[] rates, int[]? groupOf)
    {
        int given = nodes.FieldOf(FieldRole.GivenName), family = nodes.FieldOf(FieldRole.FamilyName);
        return given < 0 || family < 0 ? null : new(nodes, given, family, rates[given].M[Comparison.Exact] * rates[family].M[Comparison.Exact], groupOf);
    }

    /// <summary>The weight of an equal family name beside an equal given name. Units.</summary>
    /// <param name="given">The given name's code.</param>
    /// <param name="family">The family name's code.</param>
    /// <param name="givenWeight">The weight of the given name. Units.</param>
    /// <param name="familyWeight">What the family name says by itself, which is the most it can say. Units.</param>
    public int FamilyWeight(int given, int family, int givenWeight, int familyWeight)
    {
        if (familyWeight <= 0 || !holders.TryGetValue(Key(given, family), out int count)) return familyWeight;
        int both = Bits.ToUnits(Math.Log2(agree * present / (count - own)));
        return Math.Clamp(both - givenWeight, 0, familyWeight);
    }

    private static ulong Key(int given, int family) => ((ulong)(uint)given << 32) | (uint)family;

    private ulong[] OfRecords(NodeTable nodes)
    {
        var names = new ulong[nodes.Count];
        int count = 0;
        for (int node = 0; node < nodes.Count; node++)
        {
            if (KeyOf(nodes, node) is { } name) names[count++] = name;
        }
        Array.Resize(ref names, count);
        Array.Sort(names);
        return names;
    }

    private ulong[] OfPeople(NodeTable nodes, int[] groupOf)
    {
        var people = new HashSet<(int Group, ulong Name)>();
        for (int node = 0; node < nodes.Count; node++)
        {
            if (KeyOf(nodes, node) is { } name) people.Add((groupOf[node], name));
        }
        ulong[] names = [.. people.Select(static one => one.Name)];
        Array.Sort(names);
        return names;
    }

    private ulong? KeyOf(NodeTable nodes, int node)
    {
        int given = nodes.Code(node, Given), family = nodes.Code(node, Family);
        return given == 0 || family == 0 ? null : Key(given, family);
    }
}

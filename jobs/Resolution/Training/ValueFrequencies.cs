using Investigations.Jobs.Resolution.Comparisons;
using Investigations.Jobs.Resolution.Tables;

namespace Investigations.Jobs.Resolution.Training;

/// <summary>How often each value of a field stands in the table, and from that how likely somebody else has it.</summary>
/// <remarks>Term-frequency adjustment: agreement on a rare value says more (Winkler 1989, Frequency-based matching in the Fellegi-Sunter model;
/// Splink, topic guide on term frequency).</remarks>
internal sealed class ValueFrequencies
{
    private const int WordBackground = 2_000; // people beside those of the table that a word seen once is thought to be drawn from
    private const int RecordsOfOne = 10; // records of one person that a number of a register is not held against

    private readonly int[] counts;
    private readonly double floor;
    private readonly int own; // holders that the compared pair itself may be

    /// <summary>Counts.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="field">The field.</param>
    /// <param name="groupOf">The group of each node, when some are known to be one person: they count once; null when nothing is known.</param>
    public ValueFrequencies(NodeTable nodes, int field, int[]? groupOf)
    {
        counts = new int[nodes.Fields[field].Values.Count];
        own = nodes.Fields[field].Role == FieldRole.NationalId ? RecordsOfOne : groupOf is null ? 2 : 1;
        CountNodes(nodes, field);
        ExactRate = RateOfEqual(counts);
        if (groupOf is not null)
        {
            Array.Clear(counts);
            CountGroups(nodes, field, groupOf);
        }
        for (int code = 1; code < counts.Length; code++)
        {
            Present += counts[code];
            if (counts[code] > 0) Distinct++;
        }
        floor = 1 / (Present + Background(nodes.Fields[field].Role));
    }

    /// <summary>How many values there are in all, missing ones left out.</summary>
    public double Present { get; private set; }

    /// <summary>How many distinct values.</summary>
    public int Distinct { get; private set; }

    /// <summary>The share of all pairs of records that agree exactly, pairs of one person included.</summary>
    public double ExactRate { get; }

    /// <summary>How many hold a value; nobody holds one that came to the list later.</summary>
    public int HoldersOf(int code) => code < counts.Length ? counts[code] : 0;

    /// <summary>The codes of the values that most hold, the most common first; of equally common ones the lower text.</summary>
    public int[] MostHeld(ValueList values, int most)
    {
        int[] codes = [.. Enumerable.Range(1, Math.Max(0, counts.Length - 1)).Where(code => counts[code] > 1)];
        Array.Sort(codes, (x, y) => counts[x] != counts[y] ? counts[y].CompareTo(counts[x]) : values[x].SequenceCompareTo(values[y]));
        return codes.Length > most ? codes[..most] : codes;
    }

    /// <summary>How likely another person has a value of so many holders, above 0.</summary>
    public double OfHolders(int holders) => (Math.Max(holders - own, 0) / Present) + floor;

    /// <summary>How likely a word stands in another person's name, by word: people whose names hold it, over all, and a little for words seen once.</summary>
    public double[] WordRates(NameWords words)
    {
        var rates = new double[words.Count];
        for (int code = 1; code < counts.Length; code++)
        {
            foreach (int word in words.Of(code)) rates[word] += Math.Max(counts[code], 1);
        }
        for (int word = 1; word < rates.Length; word++) rates[word] = Math.Min(1, (Math.Max(rates[word] - 1, 0) / Math.Max(Present, 1)) + NewWordRate);
        return rates;
    }

    /// <summary>The same of a word that came later.</summary>
    public double NewWordRate => 1 / (Present + WordBackground);

    // How many people beside those of the table a value that was seen once is thought to be drawn from: a given name is one of some
    // thousands, a telephone number is one of very many.
    private double Background(FieldRole role) => role switch
    {
        FieldRole.Country or FieldRole.Region => 50,
        FieldRole.GivenName or FieldRole.FamilyName or FieldRole.City => 2_000,
        FieldRole.Unit or FieldRole.Employer => 300,
        FieldRole.Postcode or FieldRole.Street or FieldRole.Address or FieldRole.DateOfBirth => 20_000,
        FieldRole.FullName => 200_000,
        FieldRole.Phone or FieldRole.Email or FieldRole.NationalId => 1_000_000,
        FieldRole.Ignore or FieldRole.Id or FieldRole.Text => Distinct > 0.8 * Present ? 100_000 : Distinct,
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    private static double RateOfEqual(int[] counts)
    {
        double present = 0, equal = 0;
        foreach (int count in counts.AsSpan(1))
        {
            present += count;
            equal += count * (count - 1.0);
        }
        return equal / Math.Max(1, present * (present - 1));
    }

    private void CountNodes(NodeTable nodes, int field)
    {
        int width = nodes.Fields.Count;
        var others = nodes.Others[field];
        for (int node = 0, at = field; node < nodes.Count; node++, at += width)
        {
            counts[nodes.Cells[at]]++;
            if (others?[node] is not { } more) continue;
            foreach (int code in more) counts[code]++;
        }
        counts[0] = 0;
    }

    private void CountGroups(NodeTable nodes, int field, int[] groupOf)
    {
        var order = new int[nodes.Count];
        for (int i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort((int[])groupOf.Clone(), order);
        var lastGroup = new int[counts.Length];
        foreach (int node in order)
        {
            var codes = nodes.Codes(node, field);
            for (int i = 0; i < codes.Count; i++)
            {
                if (lastGroup[codes[i]] == groupOf[node] + 1) continue;
                lastGroup[codes[i]] = groupOf[node] + 1;
                counts[codes[i]]++;
            }
        }
    }
}

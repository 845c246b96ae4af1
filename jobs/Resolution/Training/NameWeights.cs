using Investigations.Jobs.Resolution.Comparisons;

namespace Investigations.Jobs.Resolution.Training;

/// <summary>What exact agreement on each whole name says.</summary>
/// <remarks>A whole name is at least as common as its words make it: the third John Smith is no surprise where there are many Johns and many Smiths.</remarks>
internal sealed class NameWeights
{
    private readonly NameWords words;
    private readonly double agree;
    private readonly ValueFrequencies frequencies;
    private readonly double[] rates;
    private int[] weights = [0];
    private int known = 1;

    /// <summary>Weighs all names.</summary>
    /// <param name="words">Their words.</param>
    /// <param name="agree">How often records of one person agree exactly.</param>
    /// <param name="frequencies">How common the names are.</param>
    public NameWeights(NameWords words, double agree, ValueFrequencies frequencies)
        : this(words, agree, frequencies, frequencies.WordRates(words))
    {
    }

    private NameWeights(NameWords words, double agree, ValueFrequencies frequencies, double[] rates)
    {
        this.words = words;
        this.agree = agree;
        this.frequencies = frequencies;
        this.rates = rates;
        Follow();
    }

    /// <summary>The weight of agreement on a name. Units.</summary>
    public int Of(int name) => weights[name];

    /// <summary>The same for a list of names that begins with the names of this one.</summary>
    public NameWeights On(NameWords longer) => new(longer, agree, frequencies, rates);

    /// <summary>Weighs the names that came to the list since; how common words are stays as it was learned.</summary>
    public void Follow()
    {
        int count = words.NameCount;
        if (count > weights.Length) Array.Resize(ref weights, known > 1 ? count + (count / 4) : count);
        for (int name = Math.Min(known, count); name < count; name++) weights[name] = Weigh(name);
        known = count;
    }

    private int Weigh(int name)
    {
        double byWords = words.Of(name).Length > 1 ? 1 : 0;
        foreach (int word in words.Of(name)) byWords *= word < rates.Length ? rates[word] : frequencies.NewWordRate;
        return MatchModel.Clamped(Math.Log2(agree / Math.Max(byWords, frequencies.OfHolders(frequencies.HoldersOf(name)))));
    }
}

using Investigations.Graph.Model;

namespace Investigations.Jobs.Resolution.Dossiers;

/// <summary>The comparisons of one pair of dossiers.</summary>
internal sealed class PairScore
{
    /// <summary>The comparison that tells a slip of the pen from a name of its own.</summary>
    public const string OtherGivenName = "other given name";

    private int units;

    /// <summary>Starts with the prior.</summary>
    /// <param name="nameLevel">How far the names agree.</param>
    /// <param name="prior">What every pair starts with, in units of <see cref="Training.Bits"/>.</param>
    public PairScore(NameLevel nameLevel, int prior)
    {
        NameLevel = nameLevel;
        units = prior;
        Waterfall.Add(new ComparisonOutcome("prior", "one in all", Training.Bits.Of(prior)));
    }

    /// <summary>How far the names agree.</summary>
    public NameLevel NameLevel { get; }

    /// <summary>Match weight in bits, the prior included.</summary>
    public double Bits => Training.Bits.Of(units);

    /// <summary>Each comparison with its level and bits.</summary>
    public List<ComparisonOutcome> Waterfall { get; } = [];

    /// <summary>Facts of the identity that agree.</summary>
    public List<string> Agreeing { get; } = [];

    /// <summary>Observations that agree.</summary>
    public List<string> Supporting { get; } = [];

    /// <summary>Observations that contradict.</summary>
    public List<string> Contradicting { get; } = [];

    /// <summary>True when a comparison came out at a level.</summary>
    public bool Has(string comparison, string level) => Waterfall.Exists(outcome => outcome.Comparison == comparison && outcome.Level == level);

    /// <summary>Adds a comparison.</summary>
    /// <param name="comparison">Its name.</param>
    /// <param name="level">The level reached.</param>
    /// <param name="weight">Its weight, in units of <see cref="Training.Bits"/>.</param>
    /// <param name="part">What it is worth.</param>
    /// <param name="speaks">1 when the level speaks for one identity, -1 when it speaks against: what it means, whatever its weight.</param>
    public void Add(string comparison, string level, int weight, Part part, int speaks)
    {
        units += weight;
        Waterfall.Add(new ComparisonOutcome(comparison, level, Training.Bits.Of(weight)));
        if (speaks > 0 && part == Part.Fact) Agreeing.Add(comparison);
        else if (speaks > 0 && part == Part.Observation) Supporting.Add(comparison);
        else if (speaks < 0 && part is Part.Observation or Part.Place) Contradicting.Add(comparison);
    }
}

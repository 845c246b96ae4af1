using Investigations.Graph.Model;

namespace Investigations.Jobs.Resolution.Dossiers;

/// <summary>The comparisons of one pair of dossiers.</summary>
internal sealed class PairScore(NameLevel nameLevel)
{
    /// <summary>The comparison that tells a slip of the pen from a name of its own.</summary>
    public const string OtherGivenName = "other given name";

    /// <summary>How far the names agree.</summary>
    public NameLevel NameLevel { get; } = nameLevel;

    /// <summary>Match weight in bits, the prior included.</summary>
    public double Bits { get; set; }

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
    public void Add(string comparison, string level, double bits, Part part)
    {
        Bits += bits;
        Waterfall.Add(new ComparisonOutcome(comparison, level, bits));
        if (bits > 0 && part == Part.Fact) Agreeing.Add(comparison);
        else if (bits > 0 && part == Part.Observation) Supporting.Add(comparison);
        else if (bits < 0 && part is Part.Observation or Part.Place) Contradicting.Add(comparison);
    }
}

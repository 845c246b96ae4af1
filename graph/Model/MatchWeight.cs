namespace Investigations.Graph.Model;

/// <summary>What a match weight in bits says: weight w stands for the odds 2^w (Fellegi and Sunter, 1969).</summary>
public static class MatchWeight
{
    /// <summary>From here on a record pair is one identity unless a setting says otherwise. Bits: a probability of 98.5 %.</summary>
    public const double Positive = 6;

    /// <summary>From here on a record pair waits for a person unless a setting says otherwise. Bits: a probability of 80 %.</summary>
    public const double Unsure = 2;

    /// <summary>The match probability of a weight, in (0, 1).</summary>
    public static double Probability(double bits) => 1 / (1 + Math.Pow(2, -bits));

    /// <summary>How little is known at a weight: the binary entropy of its probability. Bits, 0 to 1; 1 at weight 0 (Shannon, 1948).</summary>
    public static double Entropy(double bits)
    {
        // Written with the rarer side, so that neither logarithm is of a rounded 1.
        double odds = Math.Pow(2, -Math.Abs(bits));
        double rare = odds / (1 + odds);
        return (Math.Log2(1 + odds) * (1 - rare)) - (rare * Math.Log2(rare));
    }
}

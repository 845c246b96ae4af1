namespace Investigations.Jobs.Resolution.Training;

/// <summary>Weights in whole units of a ten-thousandth of a bit: sums are exact, in any order, and what is shown adds up to what is used.</summary>
internal static class Bits
{
    /// <summary>Units in one bit.</summary>
    public const int Unit = 10_000;

    /// <summary>The nearest whole number of units.</summary>
    public static int ToUnits(double bits) => (int)Math.Round(bits * Unit);

    /// <summary>Bits of a number of units.</summary>
    public static double Of(int units) => units / (double)Unit;

    /// <summary>The chance behind odds of so many bits, in [0, 1].</summary>
    public static double Probability(double bits) => 1 / (1 + Math.Pow(2, -bits));

    /// <summary>The odds behind a chance, in bits.</summary>
    public static double FromProbability(double probability) => Math.Log2(probability / (1 - probability));
}

namespace Investigations.Bench;

/// <summary>Honest people of one kind, and how many of them a cluster at review or above shows.</summary>
/// <param name="Question">What people are told apart by.</param>
/// <param name="Name">The answer they have in common.</param>
internal sealed class Cohort(string Question, string Name)
{
    private const double Z = 1.959964; // 95 % of a normal distribution

    /// <summary>What people are told apart by.</summary>
    public string Question { get; } = Question;

    /// <summary>The answer they have in common.</summary>
    public string Name { get; } = Name;

    /// <summary>People.</summary>
    public int Count { get; private set; }

    /// <summary>Those shown.</summary>
    public int Shown { get; private set; }

    /// <summary>The share of those shown.</summary>
    public double Rate => (double)Shown / Math.Max(1, Count);

    /// <summary>Adds one.</summary>
    public void Add(bool isShown)
    {
        Count++;
        if (isShown) Shown++;
    }

    /// <summary>Wilson's 95 % interval of the rate.</summary>
    public (double Low, double High) Interval()
    {
        double n = Math.Max(1, Count), square = Z * Z;
        double middle = (Rate + (square / (2 * n))) / (1 + (square / n));
        double half = Z / (1 + (square / n)) * Math.Sqrt((Rate * (1 - Rate) / n) + (square / (4 * n * n)));
        return (Math.Max(0, middle - half), middle + half);
    }

    /// <summary>The ratio of this rate to another, with Katz's 95 % interval on the log; half a person is added where nobody is shown.</summary>
    public (double Ratio, double Low, double High) RatioTo(Cohort other)
    {
        double add = Shown == 0 || other.Shown == 0 ? 0.5 : 0;
        double a = Shown + add, n = Count + add, b = other.Shown + add, m = other.Count + add;
        double ratio = a / n / (b / m), spread = Math.Exp(Z * Math.Sqrt((1 / a) - (1 / n) + (1 / b) - (1 / m)));
        return (ratio, ratio / spread, ratio * spread);
    }
}

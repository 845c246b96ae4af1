using Investigations.Jobs.Resolution.Comparisons;

namespace Investigations.Jobs.Resolution.Training;

/// <summary>What is usual of one comparison, and how much data it takes to think otherwise.</summary>
/// <param name="M">How often records of one person reach each level. Shares by level; 0 for the missing one.</param>
internal sealed record UsualRates(IReadOnlyList<double> M)
{
    /// <summary>How many pairs of one person what is usual counts for unless a setting says otherwise.</summary>
    public const double PriorPairs = 100;

    private const double PriorNamePairs = 1_000; // what relatives share must not teach that one person has two names

    /// <summary>How often two people of one household reach each level; null where they agree no more often than strangers.</summary>
    public IReadOnlyList<double>? Household { get; init; }

    /// <summary>How often strangers reach each level; null to take what random pairs show.</summary>
    public IReadOnlyList<double>? U { get; init; }

    /// <summary>How many random pairs <see cref="U"/> counts for. Pairs, at least 0.</summary>
    public double UPairs { get; init; }

    /// <summary>How many random pairs both say something. Pairs, at least 0; only looked at where there is a <see cref="U"/>.</summary>
    public double Drawn { get; init; }

    /// <summary>How many pairs of one person <see cref="M"/> counts for, above 0.</summary>
    public double MPairs { get; init; } = PriorPairs;

    /// <summary>Whether the comparison has its say but learns nothing.</summary>
    public bool IsHeld { get; init; }

    /// <summary>Whether it looks at names only: two namesakes agree in it as one person does.</summary>
    public bool IsName { get; init; }

    /// <summary>What is usual of a comparison of a table.</summary>
    public static UsualRates Of(Comparison comparison) =>
        new(comparison.UsualM) { Household = comparison.UsualHousehold, IsName = comparison.IsName, MPairs = comparison.IsName ? PriorNamePairs : PriorPairs };
}

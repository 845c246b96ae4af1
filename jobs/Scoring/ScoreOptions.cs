namespace Investigations.Jobs.Scoring;

/// <summary>Numbers of the risk and of the corroboration rule; all proposals of ours.</summary>
public sealed record ScoreOptions
{
    /// <summary>Log odds, base 2, that a community of linked candidates is a network before its evidence is weighed. Default -8: 1 in 257.</summary>
    public double PriorBits { get; init; } = -8;

    /// <summary>A unit of evidence counts for the cluster when it touches at least this share of the members. Default 0.34.</summary>
    public double MinShare { get; init; } = 0.34;

    /// <summary>A unit also counts when it touches so many members, however large the cluster. Default 4.</summary>
    public int MinTouched { get; init; } = 4;

    /// <summary>A unit counts only when some pair shares at least so many bits of it: weaker than a medium signal it corroborates nothing. Default 1.</summary>
    public double MinUnitBits { get; init; } = 1;

    /// <summary>Bits above which what a pair shares of one kind is strong. Default 3, as for a signal.</summary>
    public double StrongBits { get; init; } = 3;

    /// <summary>Most bits one unit adds. Default 5.</summary>
    public double UnitCapBits { get; init; } = 5;

    /// <summary>Most bits that signals of one category on single members add. Default 1.5.</summary>
    public double SignalCapBits { get; init; } = 1.5;

    /// <summary>Bits each innocent explanation that holds takes away. Default 3.</summary>
    public double ExplanationBits { get; init; } = 3;

    /// <summary>Most people of one household. Default 4.</summary>
    public int MaxHousehold { get; init; } = 4;

    /// <summary>A cluster is alerted anew when it has so many times the members it had at its last alert. Default 1.5.</summary>
    public double AlertGrowth { get; init; } = 1.5;

    /// <summary>The sum of bits never goes past this, either way. Default 16: a risk of 0.99998.</summary>
    public double CeilingBits { get; init; } = 16;

    /// <summary>The model that stands beside the additive risk; null for none.</summary>
    internal Learned.RiskModel? Model { get; init; }
}

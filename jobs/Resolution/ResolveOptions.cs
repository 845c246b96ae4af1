using Investigations.Graph.Model;

namespace Investigations.Jobs.Resolution;

/// <summary>Settings of resolution.</summary>
public sealed record ResolveOptions
{
    /// <summary>Match weight from which a record pair is one identity. Bits, 0 to 40, default 6: 98 % match probability.</summary>
    public double PositiveBits { get; init; } = MatchWeight.Positive;

    /// <summary>Match weight from which a record pair below <see cref="PositiveBits"/> waits for a person. Bits, -20 to 40, default 2.</summary>
    public double UnsureBits { get; init; } = MatchWeight.Unsure;

    /// <summary>Most records a blocking rule compares with each other; a larger block is split or left out, and reported. Records, 2 to 1,000, default 80.</summary>
    public int BlockCap { get; init; } = 80;

    /// <summary>Most people that may hold an IP address for it to speak for one identity. Records, 2 to 1,000, default 6.</summary>
    public int IpHolderCap { get; init; } = 6;

    /// <summary>Shortest time two employments overlap to count as concurrent. Days, 1 to 365, default 30 (domain.md, V04).</summary>
    public int ConcurrentDays { get; init; } = 30;

    /// <summary>Contradicting comparisons that, with equal identity facts and nothing in support, make a conflict. Count, 1 to 10, default 2.</summary>
    public int ContradictionsForConflict { get; init; } = 2;

    /// <summary>How many pairs a pair that an analyst judged counts for when the weights are learned. Pairs, 0.1 to 1,000, default 5.</summary>
    public double PairsPerLabel { get; init; } = 5;
}

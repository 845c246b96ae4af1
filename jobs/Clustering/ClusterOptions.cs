namespace Investigations.Jobs.Clustering;

/// <summary>How communities are found and kept. All are proposals of ours unless a source is named.</summary>
public sealed record ClusterOptions
{
    /// <summary>Seed of the order in which Leiden visits candidates. Default 1.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Resolutions tried, bits of tie per pair that a community must exceed; the most stable partition wins.</summary>
    /// <remarks>Source of the constant Potts model: Traag, Van Dooren and Nesterov (2011), Phys. Rev. E 84, 016114.</remarks>
    public IReadOnlyList<double> Resolutions { get; init; } = [0.25, 0.5, 1.0];

    /// <summary>Pairs below this many bits, all units together, do not link. Default 0.5.</summary>
    public double MinPairBits { get; init; } = 0.5;

    /// <summary>A member tied to the others by one unit only stays when that unit gives at least this many bits. Default 4.</summary>
    public double LoneUnitBits { get; init; } = 4.0;

    /// <summary>A bridge of one unit and fewer bits than this is cut. Default 4.</summary>
    public double WeakBridgeBits { get; init; } = 4.0;

    /// <summary>Two communities are joined when this many members of each hold one pivot that is not generic. Default 2.</summary>
    public int JoinHolders { get; init; } = 2;

    /// <summary>Bits of two kinds or more between two corroborated communities that join them. Default 3.</summary>
    public double JoinBits { get; init; } = 3.0;

    /// <summary>Tied candidates one agency must have brought for it to join their communities. Default 5.</summary>
    public int MinVendorTied { get; init; } = 5;

    /// <summary>Share of all candidates an agency brought that must be tied for it to join their communities, in (0, 1]. Default 0.5.</summary>
    public double MinVendorShare { get; init; } = 0.5;

    /// <summary>Members of a new community that an earlier cluster must hold for its id to live on, as Jaccard overlap. Default 0.5.</summary>
    public double CarryOverlap { get; init; } = 0.5;

    /// <summary>Most facilitators listed. Default 5.</summary>
    public int MaxFacilitators { get; init; } = 5;

    /// <summary>Most shared values listed. Default 40.</summary>
    public int MaxShared { get; init; } = 40;
}

namespace Investigations.Jobs.Resolution.Linkage;

/// <summary>Settings of record linkage on a table.</summary>
internal sealed record LinkageOptions
{
    /// <summary>Match probability from which two groups may become one. Share, above 0 and below 1, default 0.5.</summary>
    public double Threshold { get; init; } = 0.5;

    /// <summary>Whether only records of different files are compared.</summary>
    public bool IsLinkOnly { get; init; }

    /// <summary>Most record pairs to compare, for each record on average. Pairs, 1 to 1,000, default 8.</summary>
    public int PairsPerRecord { get; init; } = 8;

    /// <summary>Most records a block may have to be compared with each other; a larger one is left out, and reported. Records, 2 to 10,000, default 200.</summary>
    public int BlockCap { get; init; } = 200;
}

namespace Investigations.Graph.Algorithms;

/// <summary>The options of <see cref="Leiden"/>.</summary>
public sealed record LeidenOptions
{
    /// <summary>The quality function. Default: the constant Potts model.</summary>
    public LeidenQuality Quality { get; init; } = LeidenQuality.Cpm;

    /// <summary>Resolution, finite and at least 0: for CPM the weight per pair of nodes a community must exceed; for modularity
    /// a factor, 1 being the plain form. Higher gives more and smaller communities. Default 0.05.</summary>
    /// <remarks>Source: Traag, Van Dooren and Nesterov (2011), Phys. Rev. E 84, 016114.</remarks>
    public double Resolution
    {
        get;
        init => field = value is >= 0 and < double.PositiveInfinity
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Resolution is finite and at least 0.");
    } = 0.05;

    /// <summary>The seed of the order in which nodes are visited and of the choices in refinement. Default 1.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>The most rounds of the whole algorithm, at least 1; it ends before when a round changes nothing. Default 10.</summary>
    public int Iterations
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least one iteration.");
    } = 10;
}

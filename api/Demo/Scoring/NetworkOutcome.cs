namespace Investigations.Api.Demo.Scoring;

/// <summary>What the results make of one planted network.</summary>
/// <param name="Id">The network's id in the truth.</param>
/// <param name="Typologies">Its typologies.</param>
/// <param name="Difficulty">Its difficulty, or empty.</param>
/// <param name="Size">Its personas.</param>
/// <param name="Facilitators">How many facilitators it has.</param>
/// <param name="BestHit">The most of its personas that one cluster shows.</param>
/// <param name="BestPurity">The part of that cluster's people that are of the network, to three decimals.</param>
public sealed record NetworkOutcome(string Id, IReadOnlyList<string> Typologies, string Difficulty, int Size, int Facilitators, int BestHit, double BestPurity)
{
    /// <summary>The cluster that stands for the network, or null when none does.</summary>
    public string? Cluster { get; init; }

    /// <summary>True when a cluster holds half of the personas and four fifths of its people are of the network.</summary>
    public bool IsFound => Cluster is not null;

    /// <summary>Personas in the cluster.</summary>
    public int Hits { get; init; }

    /// <summary>People in the cluster.</summary>
    public int Members { get; init; }

    /// <summary>People in the cluster that are of the network.</summary>
    public int Own { get; init; }

    /// <summary>Labels in common by labels in either.</summary>
    public double LabelJaccard { get; init; }

    /// <summary>True when a label is right.</summary>
    public bool LabelAny { get; init; }

    /// <summary>True when all labels are right and none is missing.</summary>
    public bool LabelExact { get; init; }

    /// <summary>For each facilitator the best rank the cluster gives him, or null.</summary>
    public IReadOnlyList<long?> FacilitatorRanks { get; init; } = [];

    internal bool Within(int rank) => FacilitatorRanks.Any(r => r <= rank);
}

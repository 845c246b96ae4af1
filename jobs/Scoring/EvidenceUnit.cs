using Investigations.Graph.Model;

namespace Investigations.Jobs.Scoring;

/// <summary>One independent kind of evidence in a cluster.</summary>
/// <param name="Name">A category, or the one innocent explanation that would produce all of it.</param>
/// <param name="Categories">The categories of its ties.</param>
/// <param name="Ties">The ties.</param>
/// <param name="Touched">The members it touches.</param>
/// <param name="Counts">It touches enough members to count for the cluster.</param>
/// <param name="IsStrong">One of its ties is strong by itself.</param>
internal sealed record EvidenceUnit(
    string Name, IReadOnlySet<EvidenceCategory> Categories, IReadOnlyList<Tie> Ties, IReadOnlySet<EntityId> Touched, bool Counts, bool IsStrong);

using Investigations.Graph.Model;

namespace Investigations.Jobs.Clustering;

/// <summary>What clustering found: clusters without level and risk, which scoring adds.</summary>
/// <param name="Clusters">Dissolved ones included, in ordinal order of their ids; level note and risk 0 until scored.</param>
/// <param name="CommunityCount">How many communities are alive.</param>
/// <param name="CandidateCount">How many candidates any unexplained tie touches.</param>
/// <param name="Left">What was left out and why.</param>
public sealed record ClusterFinding(IReadOnlyList<Cluster> Clusters, int CommunityCount, int CandidateCount, IReadOnlyList<string> Left);

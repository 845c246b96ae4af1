namespace Investigations.Graph.Model;

/// <summary>What was last said about a cluster without being asked, and how things stood: said again only when they are materially worse.</summary>
/// <param name="Because">Why, for people: a new cluster, a higher level, one more kind of evidence, or growth.</param>
/// <param name="IsNew">Raised by this run.</param>
/// <param name="Level">The level when it was raised.</param>
/// <param name="Kinds">The number of independent kinds of evidence then.</param>
/// <param name="Members">The number of members then.</param>
public sealed record ClusterAlert(string Because, bool IsNew, ClusterLevel Level, int Kinds, int Members);

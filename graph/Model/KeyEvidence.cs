namespace Investigations.Graph.Model;

/// <summary>The smallest evidence a cluster's level hangs on: without all of it the level is lower, and no proper part of it would do.</summary>
/// <param name="Values">Shared values whose sharing would have to be innocent, in ordinal order; empty when signals alone lift the level.</param>
/// <param name="SignalIds">Signals that lift the level by themselves, in ordinal order; empty when values do.</param>
/// <param name="LevelWithout">The level that is left.</param>
/// <param name="Records">The records that show it, in ordinal order.</param>
public sealed record KeyEvidence(
    IReadOnlyList<EntityId> Values, IReadOnlyList<string> SignalIds, ClusterLevel LevelWithout, IReadOnlyList<EvidenceRef> Records);

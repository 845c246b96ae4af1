namespace Investigations.Graph.Model;

/// <summary>One execution of the stages; its id joins all that it wrote.</summary>
/// <param name="Id">Number of the run in this store, from 1.</param>
/// <param name="StartedAt">By the clock.</param>
/// <param name="EndedAt">By the clock; null while it runs.</param>
/// <param name="DataNow">The latest export time of the packs it read.</param>
/// <param name="Stages">Each stage that ran: name, duration and what it counted.</param>
public sealed record Run(long Id, DateTimeOffset StartedAt, DateTimeOffset? EndedAt, DateTimeOffset DataNow, IReadOnlyList<StageOutcome> Stages);

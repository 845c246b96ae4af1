using Investigations.Graph.Model;

namespace Investigations.Graph.Storage;

/// <summary>What an import did.</summary>
/// <param name="Import">Its number in the store; 0 for a dry run.</param>
/// <param name="Source">What it read.</param>
/// <param name="Files">By file, in ordinal order.</param>
/// <param name="Notices">What was odd and kept.</param>
/// <param name="StartedAt">By the clock.</param>
/// <param name="EndedAt">By the clock; null when it did not come to its end.</param>
public sealed record ImportOutcome(
    long Import, ImportSource Source, IReadOnlyList<FileOutcome> Files, IReadOnlyList<ImportNotice> Notices, DateTimeOffset StartedAt, DateTimeOffset? EndedAt);

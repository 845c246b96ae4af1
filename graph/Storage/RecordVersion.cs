using Investigations.Graph.Model;

namespace Investigations.Graph.Storage;

/// <summary>One version of a source record.</summary>
/// <param name="Record">Which record.</param>
/// <param name="Version">From 1.</param>
/// <param name="RecordedAt">When we came to know it.</param>
/// <param name="RetiredAt">When it was closed, or null while it stands.</param>
/// <param name="Cells">Column and raw text, in the contract's order, without empty ones; secrets masked.</param>
public sealed record RecordVersion(
    RecordRef Record, int Version, DateTimeOffset RecordedAt, DateTimeOffset? RetiredAt, IReadOnlyList<KeyValuePair<string, string>> Cells);

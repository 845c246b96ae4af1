using Investigations.Graph.Model;
using Investigations.Graph.Storage;

namespace Investigations.Api.Schema.Loading;

/// <summary>A source record with all its versions.</summary>
/// <param name="Record">Which.</param>
/// <param name="Versions">Newest first; at least one.</param>
internal sealed record VersionedRecord(RecordRef Record, IReadOnlyList<RecordVersion> Versions);

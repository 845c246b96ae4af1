using Investigations.Graph.Model;

namespace Investigations.Jobs.Signals;

/// <summary>A program seen on a device of a known worker.</summary>
/// <param name="Candidate">The worker's candidate.</param>
/// <param name="Name">As endpoint management reports it.</param>
/// <param name="FirstSeen">When it was first seen, or null.</param>
/// <param name="CommandLine">How it was started, or "".</param>
/// <param name="Evidence">The record.</param>
public sealed record FoundTool(EntityId Candidate, string Name, DateTimeOffset? FirstSeen, string CommandLine, EvidenceRef Evidence);

using Investigations.Graph.Model;

namespace Investigations.Jobs.Signals;

/// <summary>One use of a value by a candidate: a cell with its time.</summary>
/// <param name="Candidate">Who.</param>
/// <param name="Value">The key of the cell.</param>
/// <param name="At">When, or null.</param>
/// <param name="Evidence">The cell.</param>
internal readonly record struct Use(EntityId Candidate, string Value, DateTimeOffset? At, EvidenceRef Evidence);

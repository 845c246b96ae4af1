using Investigations.Graph.Model;
using Investigations.Graph.Storage;

namespace Investigations.Graph.Ingestion;

/// <summary>What an import would do to an empty store.</summary>
/// <param name="Outcome">The counts and notices.</param>
/// <param name="Sample">The first normalised records of each file; secrets masked.</param>
/// <param name="Rejects">The first rejected rows of each file.</param>
public sealed record DryRunOutcome(ImportOutcome Outcome, IReadOnlyList<SourceRecord> Sample, IReadOnlyList<RejectedRecord> Rejects);

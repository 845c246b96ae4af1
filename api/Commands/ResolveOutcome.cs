using Investigations.Jobs.Resolution.Linkage;
using Investigations.Jobs.Resolution.Outputs;
using Investigations.Jobs.Resolution.Tables;

namespace Investigations.Api.Commands;

/// <summary>What a run of <c>resolve</c> found.</summary>
/// <param name="Reading">The table, and how it was read.</param>
/// <param name="Result">What linkage found.</param>
/// <param name="Records">The same by record.</param>
/// <param name="Names">What the records are called.</param>
/// <param name="Clusters">Clusters of two records or more.</param>
/// <param name="Pairs">Pairs that were written.</param>
internal sealed record ResolveOutcome(TableReading Reading, LinkageResult Result, LinkedRecords Records, RecordNames Names, int Clusters, int Pairs);

namespace Investigations.Jobs.Reporting;

/// <summary>An entity with its role.</summary>
internal sealed record ReportMember(int Rank, string Label, string Kind, string Reason);

namespace Investigations.Jobs.Reporting;

/// <summary>What the report's template is filled with: texts only, worked out beforehand.</summary>
internal sealed record ReportPage(
    long Run, string DataNow, string Summary, IReadOnlyList<ReportChange> Changes, IReadOnlyList<ReportCluster> Clusters,
    IReadOnlyList<ReportLine> Notes, IReadOnlyList<ReportLine> BlindSpots, string Computed, IReadOnlyList<ReportLine> Denominators);

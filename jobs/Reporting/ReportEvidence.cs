namespace Investigations.Jobs.Reporting;

/// <summary>The shared values of one category.</summary>
internal sealed record ReportEvidence(string Category, IReadOnlyList<ReportValue> Values, string Left);

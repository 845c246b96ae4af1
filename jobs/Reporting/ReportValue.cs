namespace Investigations.Jobs.Reporting;

/// <summary>One shared value.</summary>
internal sealed record ReportValue(string Kind, string Label, string Holders, string Bits, string Dates, string Records);

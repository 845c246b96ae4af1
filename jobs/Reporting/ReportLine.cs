namespace Investigations.Jobs.Reporting;

/// <summary>A name and what is said of it.</summary>
internal sealed record ReportLine(string Name, string Text);

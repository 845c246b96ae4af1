namespace Investigations.Jobs.Reporting;

/// <summary>An innocent explanation with its result.</summary>
internal sealed record ReportTest(string Name, string Result, string Because);

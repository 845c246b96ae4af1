namespace Investigations.Jobs.Reporting;

/// <summary>One line on what became of a cluster.</summary>
internal sealed record ReportChange(string State, string Level, string Id, string Sentence);

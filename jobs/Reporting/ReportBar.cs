namespace Investigations.Jobs.Reporting;

/// <summary>One part of the risk as a bar.</summary>
internal sealed record ReportBar(string Name, string Bits, string Width, string Side);

namespace Investigations.Jobs.Reporting;

/// <summary>Where reports go.</summary>
public sealed record ReportOptions
{
    /// <summary>The folder that holds the reports, one file a run; made when it is not there. Default <c>reports</c> under the working folder.</summary>
    public string Folder { get; init; } = "reports";
}

namespace Investigations.Jobs.Reporting;

/// <summary>One cluster in full.</summary>
internal sealed record ReportCluster(
    string Id, string Level, string Title, string Risk, string State, string Facts, string Picture,
    IReadOnlyList<ReportMember> Members, IReadOnlyList<ReportMember> Facilitators, IReadOnlyList<ReportMember> Victims,
    IReadOnlyList<ReportBar> Bars, IReadOnlyList<ReportEvidence> Evidence, IReadOnlyList<ReportTest> Explanations, string Refutation, string Key,
    IReadOnlyList<string> Steps, IReadOnlyList<ReportLine> Signals, string SignalsLeft, string Learned, IReadOnlyList<ReportBar> LearnedBars);

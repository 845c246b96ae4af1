using Investigations.Graph.Model;

namespace Investigations.Jobs.Signals;

/// <summary>What people read of an indicator, and what decides whether it can be computed.</summary>
/// <param name="Code">Such as <c>P02</c>.</param>
/// <param name="Title">A few words.</param>
/// <param name="Category">The category its signals count in; of shared-value indicators that of the value.</param>
/// <param name="Needs">The files it cannot do without.</param>
/// <param name="Computes">What it looks for, in one sentence.</param>
/// <param name="RefutedBy">What would show that a firing means nothing.</param>
/// <param name="BenignTwins">Innocent situations that look alike.</param>
/// <param name="Source">Who published the sign; codes are spelled out in the manual.</param>
public sealed record IndicatorDescription(
    string Code, string Title, EvidenceCategory Category, FileNeeds Needs, string Computes, string RefutedBy,
    IReadOnlyList<string> BenignTwins, string Source)
{
    /// <summary>True when only people observe it: it arrives as a code in reports and checklists, and nothing is computed.</summary>
    public bool IsReported { get; init; }

    /// <summary>Where in the life of a candidate it looks.</summary>
    public IndicatorPhase Phase => Code[0] switch
    {
        'A' => IndicatorPhase.Apply,
        'I' => IndicatorPhase.Interview,
        'V' => IndicatorPhase.Verify,
        'O' => IndicatorPhase.Onboard,
        'W' => IndicatorPhase.Work,
        'P' => IndicatorPhase.Pay,
        _ => IndicatorPhase.Exit,
    };
}

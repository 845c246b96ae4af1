using Investigations.Jobs.Signals.Apply;
using Investigations.Jobs.Signals.Exit;
using Investigations.Jobs.Signals.Interview;
using Investigations.Jobs.Signals.Onboard;
using Investigations.Jobs.Signals.Pay;
using Investigations.Jobs.Signals.TimePatterns;
using Investigations.Jobs.Signals.Verify;
using Investigations.Jobs.Signals.Work;

namespace Investigations.Jobs.Signals;

/// <summary>Every indicator the product computes.</summary>
public static class IndicatorCatalogue
{
    /// <summary>In the order of phases (apply, interview, verify, onboard, work, pay, exit) and numbers.</summary>
    public static IReadOnlyList<IIndicator> All { get; } =
    [
        .. new[]
            {
                SharedValueIndicators.All, ApplyIndicators.All, InterviewIndicators.All, VerifyIndicators.All, OnboardIndicators.All,
                WorkIndicators.All, TimeIndicators.All, PayIndicators.All, ExitIndicators.All, ReportedIndicators.All,
            }
            .SelectMany(family => family)
            .OrderBy(indicator => indicator.Description.Phase).ThenBy(indicator => indicator.Description.Code, StringComparer.Ordinal)
    ];
}

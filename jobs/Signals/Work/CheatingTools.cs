using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Work;

/// <summary>W26: programs and extensions that whisper answers in interviews or pass one-time codes on.</summary>
internal static class CheatingTools
{
    // Their makers sell them for interviews (the first line) or for sharing one-time codes (the second); general note-takers are not among them.
    private static readonly string[] Names =
        ["final round ai", "interview coder", "cluely", "lockedin ai", "parakeet ai", "leetcode wizard", "interview hammer", "verve ai", "sensei ai", "ultracode",
         "otp.ee", "authenticator.cc", "daito authenticator", "2fa share"];

    /// <summary>The rule.</summary>
    public static Rule Rule { get; } = new(new("W26", "Tool for cheating in interviews or sharing one-time codes", EvidenceCategory.Device, FileNeeds.All(Software, Devices),
        "A program or browser extension on an assigned device is made to feed answers in interviews or to hand one-time codes on.",
        "A general note-taker is none of them; a team that shares a test account may use one.", ["shared test account"], "BALL"), Evaluate);

    private static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input)
    {
        var table = input.Records[Software];
        var approved = new ApprovedPrograms(input.Records[ApprovedSoftware]);
        foreach (var own in Rows.By(table, row => IsNamed(table["name"].Text(row)) && !approved.Covers(table, row, "") ? input.Accounts.CandidateOfDevice(table["device_serial"].KeyCode(row), table["first_seen"].Key(row)) : null))
        {
            yield return Firing.On(description, own.Key, own.Value.Min(row => table["first_seen"].Moment(row)), input.Thresholds.Bits(description.Code),
                $"{table["name"].Text(own.Value[0])} is installed on an assigned device.", own.Value.Select(row => table.Evidence(row, "name")));
        }
    }

    private static bool IsNamed(string name) => Array.Exists(Names, known => name.Contains(known, StringComparison.OrdinalIgnoreCase));
}

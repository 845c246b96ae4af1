using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Onboard;

/// <summary>O14: a factor that a hand must touch was never used in weeks of work.</summary>
internal static class NeverTouchedKey
{
    /// <summary>The rule.</summary>
    public static Rule Rule { get; } = new(new("O14", "Security key never touched", EvidenceCategory.Device, FileNeeds.All(Factors, Logins, UserAccounts),
        "A security key is enrolled, sessions of two weeks add up to days of work, and no sign-in was proven by touch, though sign-ins do name their factor.",
        "A key that broke or was lost: the service desk knows.", ["broken key"], "MND"), Evaluate);

    private static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input)
    {
        var factors = input.Records[Factors];
        var logins = input.Records[Logins];
        var keys = Enumerable.Range(0, factors.Count).Where(row => factors["type"].Key(row) == "fido2").ToLookup(row => factors["account_id"].KeyCode(row));
        var rowsOf = Enumerable.Range(0, logins.Count).Where(row => keys.Contains(logins["account_id"].KeyCode(row)) && logins["result"].Key(row) == "success" && logins["at"].Moment(row) is not null)
            .ToLookup(row => logins["account_id"].KeyCode(row));
        foreach (var account in rowsOf.OrderBy(group => logins["account_id"].Key(group.First()), StringComparer.Ordinal))
        {
            if (input.Accounts.CandidateOf(account.Key) is not { } candidate) continue;
            var enrolled = keys[account.Key].Min(row => factors["enrolled_at"].Moment(row)) ?? DateTimeOffset.MinValue;
            var sessions = account.Where(row => logins["at"].Moment(row) >= enrolled).OrderBy(row => logins["at"].Key(row), StringComparer.Ordinal).ToList();
            if (Untouched(description.Code, input, sessions) is not { } window) continue;
            yield return Firing.On(description, candidate, logins["at"].Moment(window[^1]), input.Thresholds.Bits(description.Code),
                $"A security key is enrolled, but none of {window.Count} sign-ins within {input.Thresholds.Number(description.Code, "window"):0} days was proven by touching it.",
                window.Select(row => logins.Evidence(row, "factor_id")).Concat(keys[account.Key].Select(row => factors.Evidence(row, "user_presence"))), logins["account_id"].Key(account.First()));
        }
    }

    /// <summary>The first run of sessions that is long enough and was never proven by touch; null when there is none.</summary>
    private static List<int>? Untouched(string code, SignalInput input, List<int> sessions)
    {
        var factors = input.Records[Factors];
        var logins = input.Records[Logins];
        var days = input.Thresholds.Days(code, "window");
        double hours = input.Thresholds.Number(code, "minHours");
        for (int from = 0, next; from < sessions.Count; from = next)
        {
            var start = logins["at"].Moment(sessions[from])!.Value;
            next = sessions.FindIndex(from, row => logins["at"].Moment(row) - start > days);
            if (next < 0) next = sessions.Count;
            var window = sessions[from..next];
            if (window.Sum(Length) >= hours && window.Exists(row => logins["factor_id"].KeyCode(row) != 0) && !window.Exists(IsTouch)) return window;
        }
        return null;

        double Length(int row) => logins["ended_at"].Moment(row) is { } end ? Math.Clamp((end - logins["at"].Moment(row)!.Value).TotalHours, 0, 12) : 0;

        bool IsTouch(int row) => factors.Row(logins["factor_id"].Key(row)) is var factor and >= 0 && factors["type"].Key(factor) == "fido2" && factors["user_presence"].Key(factor) == "true";
    }
}

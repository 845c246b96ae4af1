using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Work;

/// <summary>W28: for weeks hardly any activity of a worker is on record, compared with those who do the same work.</summary>
internal static class LittleActivity
{
    /// <summary>The rule.</summary>
    public static Rule Rule { get; } = new(new("W28", "Little activity for the hours billed", EvidenceCategory.Behaviour, FileNeeds.All(Logins, UserAccounts, Workers),
        "In each of the last weeks a worker had fewer active days, by sign-ins and commits, than nearly all who do the same work.",
        "Work that is done in meetings, sick leave: it counts only beside other evidence.", ["meetings", "sick leave"], "RC25"), Evaluate);

    private static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input)
    {
        int weeks = input.Thresholds.Count(description.Code, "weeks");
        var from = input.Now - TimeSpan.FromDays(7 * weeks);
        var employed = Employed(input, from);
        var acts = Acts(input).Where(act => act.At >= from && act.At < input.Now && employed.ContainsKey(act.Candidate)).ToLookup(act => (int)((act.At - from).TotalDays / 7));
        var low = new HashSet<EntityId>(employed.Keys);
        for (int week = 0; week < weeks && low.Count > 0; week++)
        {
            var days = employed.Keys.ToDictionary(candidate => candidate, _ => 0.0);
            foreach (var own in acts[week].GroupBy(act => act.Candidate)) days[own.Key] = own.Select(act => act.At.UtcDateTime.Date).Distinct().Count();
            var peers = input.Peers.Measure(days, input.Thresholds.Count(description.Code, "minPeers"));
            low.RemoveWhere(candidate => peers.AtMost(candidate) is not { } rank || rank.Share > input.Thresholds.Number(description.Code, "bottomShare"));
        }
        foreach (var candidate in low.Order())
        {
            yield return Firing.On(description, candidate, input.Now, input.Thresholds.Bits(description.Code),
                $"In each of the last {weeks} weeks there were fewer active days than nearly all peers had.",
                acts.SelectMany(week => week).Where(act => act.Candidate == candidate).Select(act => act.Evidence).Append(employed[candidate]));
        }
    }

    /// <summary>Who worked during all of the time and was on no trip at its beginning, with the record that says so.</summary>
    private static Dictionary<EntityId, EvidenceRef> Employed(SignalInput input, DateTimeOffset from)
    {
        var workers = input.Records[Workers];
        var accounts = input.Records[UserAccounts];
        var withAccount = Enumerable.Range(0, accounts.Count).Select(row => accounts["worker_id"].KeyCode(row)).ToHashSet();
        var employed = new Dictionary<EntityId, EvidenceRef>();
        for (int row = 0; row < workers.Count; row++)
        {
            bool isThere = workers["start_date"].Moment(row) <= from && workers["end_date"].KeyCode(row) == 0 && withAccount.Contains(workers["record_id"].KeyCode(row));
            if (isThere && !input.Trips.IsAway(workers.RecordId(row), from) && input.Candidate(Workers, workers.RecordId(row)) is { } candidate) employed[candidate] = workers.Evidence(row, "start_date");
        }
        return employed;
    }

    private static IEnumerable<(EntityId Candidate, DateTimeOffset At, EvidenceRef Evidence)> Acts(SignalInput input)
    {
        foreach (var own in input.SignIns)
        {
            foreach (var signIn in own.Value) yield return (own.Key, signIn.At, signIn.Evidence);
        }
        var commits = input.Records[Commits];
        var accounts = input.Records[CodeAccounts];
        for (int row = 0; row < commits.Count; row++)
        {
            if (commits["authored_at"].Moment(row) is { } at && accounts.Row(commits["code_account_id"].Key(row)) is var account and >= 0 && input.Subject(accounts, account) is { } candidate)
                yield return (candidate, at, commits.Evidence(row, "authored_at"));
        }
    }
}

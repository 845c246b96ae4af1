using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Work;

/// <summary>W16: someone works under the identity of another candidate for a moment.</summary>
internal static class IdentitySlip
{
    /// <summary>The rule.</summary>
    public static Rule Rule { get; } = new(new("W16", "Slips into another identity", EvidenceCategory.Identity,
        FileNeeds.All(Logins, Devices, UserAccounts).Or(Commits, CodeAccounts).Or(Interviews),
        "Another candidate's account was used on an assigned device, or a commit or a meeting carries another candidate's mailbox.",
        "A device that IT handed on before the register said so, a partner's own account.", ["device handed on", "partner's account"], "SEAL RF26"), Evaluate);

    private static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input)
    {
        var slips = OnDevices(input).Concat(ByMailbox(input));
        foreach (var pair in slips.GroupBy(slip => (slip.Actor, slip.Other)).OrderBy(group => group.Key.Actor).ThenBy(group => group.Key.Other))
        {
            yield return Firing.Of(description, pair.Key.Actor, [pair.Key.Actor, pair.Key.Other], pair.Max(slip => slip.At), input.Thresholds.Bits(description.Code),
                $"{pair.Count()} times {pair.First().How} belongs to another candidate, {input.Label(pair.Key.Other)}.", pair.Select(slip => slip.Evidence), pair.Key.Other.Value);
        }
    }

    private static IEnumerable<(EntityId Actor, EntityId Other, DateTimeOffset? At, string How, EvidenceRef Evidence)> OnDevices(SignalInput input)
    {
        var table = input.Records[Logins];
        for (int row = 0; row < table.Count; row++)
        {
            if (table["device_serial"].KeyCode(row) == 0 || table["result"].Key(row) != "success") continue;
            if (input.Accounts.CandidateOfDevice(table["device_serial"].KeyCode(row), table["at"].Key(row)) is { } holder
                && input.Accounts.CandidateOf(table["account_id"].KeyCode(row)) is { } other && holder != other)
                yield return (holder, other, table["at"].Moment(row), "the account that signed in on the assigned device", table.Evidence(row, "device_serial"));
        }
    }

    private static IEnumerable<(EntityId Actor, EntityId Other, DateTimeOffset? At, string How, EvidenceRef Evidence)> ByMailbox(SignalInput input)
    {
        var owners = new MailboxOwners(input);
        var accounts = input.Records[CodeAccounts];
        var commits = input.Records[Commits];
        for (int row = 0; row < commits.Count; row++)
        {
            if (owners.Only(commits["author_email"].KeyCode(row)) is not { } other) continue;
            int account = accounts.Row(commits["code_account_id"].Key(row));
            if (account >= 0 && input.Subject(accounts, account) is { } actor && actor != other)
                yield return (actor, other, commits["authored_at"].Moment(row), "the mailbox in a commit", commits.Evidence(row, "author_email"));
        }
        var meetings = input.Records[Interviews];
        for (int row = 0; row < meetings.Count; row++)
        {
            if (owners.Only(meetings["account_email"].KeyCode(row)) is { } other && input.Candidate(Candidates, meetings["candidate_id"].Key(row)) is { } actor && actor != other)
                yield return (actor, other, meetings["started_at"].Moment(row), "the account that joined a meeting", meetings.Evidence(row, "account_email"));
        }
    }
}

using Investigations.Graph.Model;
using Investigations.Graph.Similarity;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Apply;

/// <summary>A09: one code account whose commits bear names of many, or the mailbox of another candidate.</summary>
internal static class CommitFanOut
{
    private const int MostNames = 64; // past it the count says enough, and comparing each with each would not pay

    /// <summary>The indicator.</summary>
    public static IIndicator Indicator { get; } = new Rule(new("A09", "Many authors in one code account", EvidenceCategory.Document, FileNeeds.All(CodeAccounts, Commits, Candidates),
        "Commits in one's own repositories bear several different author names, or the private mailbox of another candidate.",
        "A machine whose settings kept an old name, or work in pairs: look at the repository.",
        ["settings of one machine", "pair programming"], "SEAL KET"), Evaluate);

    private static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input)
    {
        var accounts = input.Records[CodeAccounts];
        var commits = input.Records[Commits];
        int minimum = input.Thresholds.Count(description.Code, "minNames");
        var holders = Mailboxes(input);
        foreach (var (account, candidate, rows) in CodeWork.ByAccount(input))
        {
            var own = rows.Where(row => CodeWork.IsOwn(accounts, account, commits["repository"].Text(row))).ToList();
            var foreign = own.Where(row => Owner(holders, commits["author_email"].Key(row)) is { } owner && owner != candidate).ToList();
            var named = Different(commits, own);
            if (foreign.Count == 0 && named.Count < minimum) continue;
            var others = foreign.Select(row => holders[commits["author_email"].Key(row)]!.Value);
            yield return Firing.Of(description, candidate, others.Prepend(candidate), own.Max(row => commits["authored_at"].Moment(row)), input.Thresholds.Bits(description.Code),
                $"{own.Count} commits in own repositories bear {named.Count} different names; {foreign.Count} bear a mailbox of another candidate.",
                foreign.Select(row => commits.Evidence(row, "author_email")).Concat(named.Select(row => commits.Evidence(row, "author_name"))), accounts.RecordId(account));
        }
    }

    private static EntityId? Owner(Dictionary<string, EntityId?> holders, string mailbox) => mailbox.Length == 0 ? null : holders.GetValueOrDefault(mailbox);

    /// <summary>Private mailboxes with the one candidate who gives them; null where several do.</summary>
    private static Dictionary<string, EntityId?> Mailboxes(SignalInput input)
    {
        var found = new Dictionary<string, EntityId?>(StringComparer.Ordinal);
        foreach (var use in Rows.Uses(input, Candidates, "record_id", "email", "created_at").Concat(Rows.Uses(input, Workers, "record_id", "email_personal", "start_date")))
            found[use.Value] = found.TryGetValue(use.Value, out var known) && known != use.Candidate ? null : use.Candidate;
        return found;
    }

    /// <summary>One row for each name that is not a spelling of another one.</summary>
    private static List<int> Different(RecordTable commits, List<int> rows)
    {
        var different = new List<int>();
        foreach (int row in rows.Where(row => commits["author_name"].KeyCode(row) != 0).DistinctBy(row => commits["author_name"].KeyCode(row)))
        {
            if (different.Count == MostNames) break;
            string name = commits["author_name"].Key(row);
            if (!different.Exists(other => Names.Alike(name, commits["author_name"].Key(other)) >= NameSimilarity.MatchThreshold)) different.Add(row);
        }
        return different;
    }
}

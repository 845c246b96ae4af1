using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Apply;

/// <summary>A08: a code account whose history is older than the account, or was copied from others.</summary>
internal static class OldCommits
{
    /// <summary>The indicator.</summary>
    public static IIndicator Indicator { get; } = new Rule(new("A08", "Code older than its account, or copied", EvidenceCategory.Document, FileNeeds.All(CodeAccounts, Commits),
        "Several repositories of one's own hold commits dated well before the account existed, or commits that also stand in a repository of somebody else.",
        "Old work that was uploaded later, or a repository that was transferred: ask for the earlier place.",
        ["uploaded old code", "transferred repository", "fork"], "SEAL KET"), Evaluate);

    private static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input)
    {
        var accounts = input.Records[CodeAccounts];
        var commits = input.Records[Commits];
        var margin = input.Thresholds.Days(description.Code, "minDays");
        int minimum = input.Thresholds.Count(description.Code, "minRepositories");
        var owners = Owners(commits);
        foreach (var (account, candidate, rows) in CodeWork.ByAccount(input))
        {
            var own = rows.Where(row => CodeWork.IsOwn(accounts, account, commits["repository"].Text(row))).ToList();
            var created = accounts["created_at"].Moment(account);
            var odd = own.Where(row => (created is { } at && commits["authored_at"].Moment(row) is { } authored && authored < at - margin)
                || IsForeign(accounts, account, owners, commits, row)).ToList();
            int repositories = odd.Select(row => commits["repository"].TextCode(row)).Distinct().Count();
            if (repositories < minimum) continue;
            yield return Firing.On(description, candidate, created, input.Thresholds.Bits(description.Code),
                $"{odd.Count} of {own.Count} commits in {repositories} own repositories are older than the account or stand elsewhere too.",
                odd.Select(row => commits.Evidence(row, "sha")).Append(accounts.Evidence(account, "created_at")), accounts.RecordId(account));
        }
    }

    /// <summary>The owners of the repositories that hold a commit, by its hash.</summary>
    private static Dictionary<int, HashSet<string>> Owners(RecordTable commits)
    {
        var owners = new Dictionary<int, HashSet<string>>();
        for (int row = 0; row < commits.Count; row++)
        {
            int sha = commits["sha"].KeyCode(row);
            string repository = commits["repository"].Text(row);
            int slash = repository.IndexOf('/', StringComparison.Ordinal);
            if (sha == 0 || slash <= 0) continue;
            if (!owners.TryGetValue(sha, out var known)) owners[sha] = known = new(StringComparer.OrdinalIgnoreCase);
            known.Add(repository[..slash]);
        }
        return owners;
    }

    private static bool IsForeign(RecordTable accounts, int account, Dictionary<int, HashSet<string>> owners, RecordTable commits, int row) =>
        owners.TryGetValue(commits["sha"].KeyCode(row), out var known) && known.Any(owner => !owner.Equals(accounts["handle"].Key(account), StringComparison.OrdinalIgnoreCase));
}

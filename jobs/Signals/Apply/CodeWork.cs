using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Apply;

/// <summary>Commits of each code account, with whose repository they lie in.</summary>
internal static class CodeWork
{
    /// <summary>Rows of commits by the row of their account, in the order of account rows; commits of unknown accounts are left out.</summary>
    public static IEnumerable<(int Account, EntityId Candidate, List<int> Commits)> ByAccount(SignalInput input)
    {
        var accounts = input.Records[CodeAccounts];
        var commits = input.Records[Commits];
        var byAccount = new SortedDictionary<int, List<int>>();
        for (int row = 0; row < commits.Count; row++)
        {
            int account = accounts.Row(commits["code_account_id"].Key(row));
            if (account < 0) continue;
            if (!byAccount.TryGetValue(account, out var own)) byAccount[account] = own = [];
            own.Add(row);
        }
        foreach (var (account, own) in byAccount)
        {
            if (input.Subject(accounts, account) is { } candidate) yield return (account, candidate, own);
        }
    }

    /// <summary>True when the repository lies under the account's own handle.</summary>
    public static bool IsOwn(RecordTable accounts, int account, string repository) =>
        repository.StartsWith(accounts["handle"].Key(account) + "/", StringComparison.OrdinalIgnoreCase);
}

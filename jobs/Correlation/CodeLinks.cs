using Investigations.Graph.Model;

namespace Investigations.Jobs.Correlation;

/// <summary>Links of accounts at code hosts, of messages and of watch-lists.</summary>
internal static class CodeLinks
{
    /// <summary>Reads code accounts, commits and follows.</summary>
    public static void Read(Draft draft)
    {
        var (accounts, owners) = Accounts(draft);
        Commits(draft, accounts, owners);
        Follows(draft);
    }

    private static (int[] Accounts, int[] Owners) Accounts(Draft draft)
    {
        var table = draft.Records[SourceCatalogue.CodeAccounts];
        var accounts = new int[table.Count];
        var owners = new int[table.Count];
        for (int row = 0; row < table.Count; row++)
        {
            owners[row] = draft.Subjects.OfSubject(table, row);
            string host = table["host"].Key(row), handle = table["handle"].Key(row);
            var span = draft.Subjects.SubjectSpan(table, row);
            accounts[row] = draft.Entities.Add(EntityKind.PlatformAccount, $"{host}/{handle}", $"{host}/{handle}");
            draft.Entities.See(accounts[row], Span.At(table["created_at"].Moment(row)));
            if (owners[row] >= 0) draft.Links.Add(owners[row], accounts[row], LinkKind.OwnsAccount, span, LinkTable.CellOf(table.File, row, "handle"));
            draft.Hold(owners[row], EntityKind.EmailAddress, LinkKind.UsesEmail, table, row, "email", span);
        }
        return (accounts, owners);
    }

    private static void Commits(Draft draft, int[] accounts, int[] owners)
    {
        var table = draft.Records[SourceCatalogue.Commits];
        var codes = draft.Records[SourceCatalogue.CodeAccounts];
        for (int row = 0; row < table.Count; row++)
        {
            int account = codes.Row(table["code_account_id"].Key(row));
            if (account < 0) continue;
            var at = Span.At(table["authored_at"].Moment(row));
            long cell = LinkTable.CellOf(table.File, row, "sha");
            int commit = draft.Hold(owners[account], EntityKind.Commit, LinkKind.AuthoredAs, table, row, "sha", at, isVirtual: true);
            if (commit >= 0) draft.Links.Add(accounts[account], commit, LinkKind.AuthoredAs, at, cell);
            int author = draft.Hold(owners[account], EntityKind.EmailAddress, LinkKind.AuthoredAs, table, row, "author_email", at, isVirtual: true);
            if (author >= 0) draft.Links.Add(accounts[account], author, LinkKind.AuthoredAs, at, LinkTable.CellOf(table.File, row, "author_email"));
        }
    }

    private static void Follows(Draft draft)
    {
        var table = draft.Records[SourceCatalogue.Follows];
        for (int row = 0; row < table.Count; row++)
        {
            int from = draft.Entities.Find(EntityKind.PlatformAccount.IdOf(table[SourceColumn.FromKey].Key(row)));
            int to = draft.Entities.Find(EntityKind.PlatformAccount.IdOf(table[SourceColumn.ToKey].Key(row)));
            if (from < 0 || to < 0 || from == to) continue;
            draft.Links.Add(from, to, LinkKind.Follows, Span.At(table["at"].Moment(row)), LinkTable.CellOf(table.File, row, "to_handle"));
        }
    }
}

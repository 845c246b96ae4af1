using Investigations.Graph.Model;
using Investigations.Graph.Normalisation;

namespace Investigations.Jobs.Correlation;

/// <summary>Links of watch-lists and messages: to values that other files hold, so they are read last.</summary>
internal static class ListLinks
{
    private static readonly char[] Gaps = [' ', '\n', '\r', '\t', ',', ';', '<', '>', '(', ')', '"', '\''];

    /// <summary>Reads watchlist.csv and messages.csv.</summary>
    public static void Read(Draft draft, IReadOnlyDictionary<string, string> texts)
    {
        Messages(draft, texts);
        Watchlist(draft);
    }

    private static void Watchlist(Draft draft)
    {
        var table = draft.Records[SourceCatalogue.Watchlist];
        for (int row = 0; row < table.Count; row++)
        {
            string key = table[SourceColumn.SubjectKey].Key(row);
            int value = key.Length == 0 ? -1 : Find(draft, table["kind"].Key(row), key);
            if (value < 0) continue;
            int entry = draft.Entities.Add(EntityKind.WatchlistEntry, table.RecordId(row), $"{table["list"].Text(row).Trim()} {table["label"].Text(row).Trim()}".Trim());
            var at = Span.Of(table["list_date"].Moment(row), null);
            draft.Entities.See(entry, at);
            draft.Links.Add(value, entry, LinkKind.Matches, at, LinkTable.CellOf(table.File, row, "value"));
        }
    }

    private static int Find(Draft draft, string kind, string key) => kind switch
    {
        "email" => draft.Entities.Find(EntityKind.EmailAddress.IdOf(key)),
        "phone" => draft.Entities.Find(EntityKind.PhoneNumber.IdOf(key)),
        "wallet" => draft.Entities.Find(EntityKind.Wallet.IdOf(key)),
        "domain" => draft.Entities.Find(EntityKind.Domain.IdOf(key)),
        "ip" => draft.Entities.Find(EntityKind.IpAddress.IdOf(key)),
        "document" => draft.Entities.Find(EntityKind.IdentityDocument.IdOf(key)),
        "address" => draft.Entities.Find(EntityKind.PostalAddress.IdOf(key)),
        "account" => Math.Max(draft.Entities.Find(EntityKind.BankAccount.IdOf(key)), draft.Entities.Find(EntityKind.PaymentAccount.IdOf(key))),
        _ => -1,
    };

    private static void Messages(Draft draft, IReadOnlyDictionary<string, string> texts)
    {
        var table = draft.Records[SourceCatalogue.Messages];
        for (int row = 0; row < table.Count; row++)
        {
            string hash = table[SourceColumn.TextHash].Key(row);
            var at = Span.At(table["received_at"].Moment(row));
            var named = new SortedSet<int>();
            Name(draft, EntityKind.EmailAddress, table["from_email"].Key(row), named);
            if (texts.TryGetValue(hash, out string? text)) NameAll(draft, text, named);
            if (named.Count == 0) continue;
            int message = draft.Entities.Add(EntityKind.Document, "message/" + table.RecordId(row), "message " + table.RecordId(row));
            draft.Entities.See(message, at);
            foreach (int value in named) draft.Links.Add(message, value, LinkKind.Mentions, at, LinkTable.CellOf(table.File, row, "text_file"));
        }
    }

    private static void NameAll(Draft draft, string text, SortedSet<int> named)
    {
        foreach (string raw in text.Split(Gaps, StringSplitOptions.RemoveEmptyEntries))
        {
            string word = raw.Trim('.', ':', '!', '?');
            if (WalletAddress.TryNormalise(word, out var wallet)) Name(draft, EntityKind.Wallet, wallet.Key, named);
            else if (word.Contains('@', StringComparison.Ordinal) && EmailAddress.TryNormalise(word, out var email)) Name(draft, EntityKind.EmailAddress, email.Mailbox, named);
        }
    }

    private static void Name(Draft draft, EntityKind kind, string key, SortedSet<int> named)
    {
        if (key.Length > 0 && draft.Entities.Find(kind.IdOf(key)) is var value and >= 0) named.Add(value);
    }
}

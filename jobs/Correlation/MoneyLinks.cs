using Investigations.Graph.Model;

namespace Investigations.Jobs.Correlation;

/// <summary>Links that payroll and the bank state.</summary>
internal static class MoneyLinks
{
    /// <summary>Reads pay destinations, payments and transfers.</summary>
    public static void Read(Draft draft)
    {
        var destinations = Destinations(draft);
        Payments(draft, destinations);
        Transfers(draft);
    }

    /// <summary>The entity of an account key, or -1; the kind follows from the form of the key.</summary>
    public static int Account(Draft draft, RecordTable table, int row, string keyColumn, string label)
    {
        string key = table[keyColumn].Key(row);
        if (key.Length == 0) return -1;
        if (key.StartsWith("org:", StringComparison.Ordinal)) return OrganisationLinks.Row(draft, key[4..]);
        return draft.Entity(EntityKindNames.OfAccountKey(key), table, row, keyColumn, label);
    }

    private static int[] Destinations(Draft draft)
    {
        var table = draft.Records[SourceCatalogue.PayDestinations];
        var accounts = new int[table.Count];
        for (int row = 0; row < table.Count; row++)
        {
            int candidate = draft.Subjects.OfWorker(table["worker_id"].Key(row));
            int account = accounts[row] = Account(draft, table, row, SourceColumn.SubjectKey, Label(table, row));
            if (account < 0) continue;
            var span = Span.Of(table["valid_from"].Moment(row), table["valid_to"].Moment(row));
            draft.Entities.See(account, span);
            long cell = LinkTable.CellOf(table.File, row, CellColumn(table, row));
            if (candidate >= 0) draft.Links.Add(candidate, account, LinkKind.PaidTo, span, cell);
            // His own name as holder says nothing; another's makes that person a pivot.
            if (draft.Subjects.NameIn(table, row, "holder_name") is not { } name || draft.Entities.Find(name) is not (var holder and >= 0)) continue;
            long holderCell = LinkTable.CellOf(table.File, row, "holder_name");
            draft.Entities.See(holder, span);
            draft.Links.Add(account, holder, LinkKind.HeldBy, span, holderCell);
            if (candidate >= 0 && holder != candidate) draft.Links.Add(candidate, holder, LinkKind.HeldBy, span, holderCell, isVirtual: true);
        }
        return accounts;
    }

    private static string Label(RecordTable table, int row)
    {
        string last = table[SourceColumn.LastFour].Text(row);
        string name = table["bank_name"].Text(row).Trim();
        return table["kind"].Key(row) switch
        {
            "wallet" => table["wallet_address"].Text(row).Trim(),
            "payment_account" => $"{table["service"].Text(row).Trim()} {table["service_account"].Text(row).Trim()}",
            _ => (name.Length > 0 ? name : "account") + (last.Length > 0 ? $" ****{last}" : ""),
        };
    }

    private static string CellColumn(RecordTable table, int row)
    {
        foreach (string column in new[] { "iban", "account_number", "wallet_address", "service_account", "organisation_id" })
        {
            if (table[column].TextCode(row) > 0) return column;
        }
        return "kind";
    }

    private static void Payments(Draft draft, int[] destinations)
    {
        var table = draft.Records[SourceCatalogue.Payments];
        var pay = draft.Records[SourceCatalogue.PayDestinations];
        for (int row = 0; row < table.Count; row++)
        {
            if (table["deposited_by"].KeyCode(row) == 0) continue;
            int candidate = draft.Subjects.OfWorker(table["worker_id"].Key(row));
            draft.HoldName(candidate, LinkKind.DepositedBy, table, row, "deposited_by", Span.At(table["paid_at"].Moment(row)));
            int destination = pay.Row(table["pay_destination_id"].Key(row));
            if (destination >= 0 && destinations[destination] >= 0) draft.Entities.See(destinations[destination], Span.At(table["paid_at"].Moment(row)));
        }
    }

    private static void Transfers(Draft draft)
    {
        var table = draft.Records[SourceCatalogue.Transfers];
        for (int row = 0; row < table.Count; row++)
        {
            int from = Account(draft, table, row, SourceColumn.FromKey, "account " + table["from_value"].Text(row));
            int to = Account(draft, table, row, SourceColumn.ToKey, "account " + table["to_value"].Text(row));
            if (from < 0 || to < 0 || from == to) continue;
            var at = Span.At(table["at"].Moment(row));
            draft.Entities.See(from, at);
            draft.Entities.See(to, at);
            draft.Links.Add(from, to, LinkKind.Transferred, at, LinkTable.CellOf(table.File, row, "to_value"), countsDays: true);
        }
    }
}

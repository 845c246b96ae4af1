using Investigations.Graph.Model;
using Investigations.Graph.Normalisation;

namespace Investigations.Graph.Ingestion;

/// <summary>Works out the derived columns of a row, and the keys of secrets and of values whose kind stands in another cell.</summary>
internal sealed class RowDerivations(KeyedHash hash, string region)
{
    private readonly AccountKeys accounts = new(hash);

    /// <summary>What has to be done for each row of a file, in order.</summary>
    public Action<RowCells>? For(SourceFile file)
    {
        Action<RowCells>? all = null;
        if (file.TryOrdinal(SourceColumn.AddressUnit, out _)) all += AddressKeys.Set;
        if (file == SourceCatalogue.Workers) all += Worker;
        else if (file == SourceCatalogue.WorkerChanges) all += WorkerChange;
        else if (file == SourceCatalogue.PayDestinations) all += PayDestination;
        else if (file == SourceCatalogue.Transfers) all += Transfer;
        else if (file == SourceCatalogue.IdentityDocuments) all += IdentityDocument;
        else if (file == SourceCatalogue.Peripherals) all += Peripheral;
        else if (file == SourceCatalogue.CodeAccounts) all += CodeAccount;
        else if (file == SourceCatalogue.Follows) all += Follow;
        else if (file == SourceCatalogue.Watchlist) all += Listed;
        return all;
    }

    private void Worker(RowCells row)
    {
        bool isRead = NationalId.TryNormalise(row["national_id_type"], Issuer(row), row["national_id"], out var id) && !id.IsPlaceholder;
        string code = isRead ? hash.Of(id.Type, id.Key) : "";
        row.Conceal("national_id", code);
        row.Set(SourceColumn.SubjectKey, isRead ? $"{id.Type}:{id.Country}:{code}" : "");
    }

    /// <summary>The number's country: that of the address only where the type does not say it.</summary>
    private static string Issuer(RowCells row) => row.Key("national_id_type") switch
    {
        "ssn" or "itin" => "US",
        "sin" => "CA",
        _ => row["country"],
    };

    private void WorkerChange(RowCells row)
    {
        string value = row["new_value"];
        string field = row["field"].Trim().ToLowerInvariant();
        string key = field switch
        {
            "email" or "phone" or "name" => ContactKeys.Of(KindOf(field), value, region) ?? "",
            "address" or "ship_to" => AddressKeys.OfLine(value),
            "bank" => accounts.Any(value),
            _ => "",
        };
        if (field is "email" or "phone" or "name" or "address" or "ship_to") row.Set("new_value", key, value);
        else row.Conceal("new_value", key);
        row.Set(SourceColumn.SubjectKey, key);
    }

    private void PayDestination(RowCells row)
    {
        string iban = accounts.Iban(row["iban"]);
        string account = accounts.Us(row["routing_number"], row["account_number"]);
        if (account.Length == 0) account = accounts.Foreign(row["bic"], row["account_number"]);
        row.Conceal("iban", Tail(iban));
        row.Conceal("account_number", Tail(account));
        string secret = row["iban"].Length > 0 ? row["iban"] : row["account_number"];
        string last = KeyedHash.LastFour(secret);
        row.Set(SourceColumn.LastFour, last, last);
        string bank = iban.Length > 0 ? iban : account;
        row.Set(SourceColumn.SubjectKey, row.Key("kind") switch
        {
            "bank" => bank,
            "wallet" => row.Key("wallet_address"),
            "payment_account" => AccountKeys.Payment(row["service"], row["service_account"]),
            "organisation" => row["organisation_id"].Length > 0 ? "org:" + row["organisation_id"] : bank,
            _ => bank,
        });
    }

    private void Transfer(RowCells row)
    {
        Side(row, "from_kind", "from_value", SourceColumn.FromKey);
        Side(row, "to_kind", "to_value", SourceColumn.ToKey);
    }

    private void Side(RowCells row, string kind, string value, string derived)
    {
        string key = accounts.Of(row[kind], row[value]);
        row.Set(value, key, AccountKeys.Shown(row[kind], row[value]));
        row.Set(derived, key);
    }

    private void IdentityDocument(RowCells row)
    {
        bool isRead = DocumentNumber.TryNormalise(row["type"], row["country"], row["number"], out var number) && !number.IsPlaceholder;
        string code = isRead ? hash.Of(number.Type, number.Key) : "";
        row.Conceal("number", code);
        row.Set(SourceColumn.SubjectKey, isRead ? $"{number.Type}:{number.Country}:{code}" : "");
        string faults = MrzFaults.Of(row["mrz1"], row["mrz2"], row["mrz3"], row["number"]);
        row.Set("mrz.faults", faults, faults);
        row.Conceal("mrz1", "");
        row.Conceal("mrz2", "");
        row.Conceal("mrz3", "");
    }

    private static void Peripheral(RowCells row)
    {
        bool isOne = UsbId.TryNormalise(row["vendor_id"], row["product_id"], row["serial"], out var usb) && usb.IsUnique;
        row.Set(SourceColumn.SubjectKey, isOne ? usb.Key : "");
    }

    private static void CodeAccount(RowCells row)
    {
        string host = row.Key("host");
        string account = row.Key("account_number").Length > 0 ? row.Key("account_number") : row.Key("handle").TrimStart('@');
        row.Set(SourceColumn.SubjectKey, host.Length > 0 && account.Length > 0 ? $"{host}/{account}" : "");
    }

    private static void Follow(RowCells row)
    {
        string host = row.Key("host");
        row.Set(SourceColumn.FromKey, host.Length > 0 ? $"{host}/{row.Key("from_handle").TrimStart('@')}" : "");
        row.Set(SourceColumn.ToKey, host.Length > 0 ? $"{host}/{row.Key("to_handle").TrimStart('@')}" : "");
    }

    private void Listed(RowCells row)
    {
        string value = row["value"];
        string kind = row["kind"].Trim().ToLowerInvariant();
        string key = kind switch
        {
            "email" or "phone" or "name" => ContactKeys.Of(KindOf(kind), value, region) ?? "",
            "wallet" => AccountKeys.Wallet(value),
            "domain" => DomainName.TryNormalise(value, out var domain) && !domain.IsPlaceholder ? domain.Registrable : "",
            "ip" => IpAddress.TryNormalise(value, out var ip) ? ip.Value : IpNetwork.TryNormalise(value, out var network) ? network.Value : "",
            "document" => Document(value, row["country"]),
            "address" => AddressKeys.OfLine(value),
            "account" => accounts.Any(value),
            _ => "",
        };
        bool isOpen = kind is "email" or "phone" or "name" or "wallet" or "domain" or "ip" or "address";
        row.Set("value", key, isOpen ? value : kind == "account" ? AccountKeys.Shown(ShownKind(value), value) : Secrets.Mask(value));
        row.Set(SourceColumn.SubjectKey, key);
    }

    /// <summary>A document as a list names it: <c>type:number</c> or <c>type:country:number</c>; a number alone says nothing of its type and does not link.</summary>
    private string Document(string value, string country)
    {
        string[] parts = value.Split(':', StringSplitOptions.TrimEntries);
        if (parts.Length is not (2 or 3)) return "";
        if (!DocumentNumber.TryNormalise(parts[0], parts.Length == 3 ? parts[1] : country, parts[^1], out var number) || number.IsPlaceholder) return "";
        return $"{number.Type}:{number.Country}:{hash.Of(number.Type, number.Key)}";
    }

    private static string ShownKind(string value) =>
        WalletAddress.TryNormalise(value, out _) ? "wallet" : UsBankAccount.TryNormalise(value, out _) ? "us_account" : "iban";

    private static ValueKind KindOf(string word) => word switch
    {
        "email" => ValueKind.Email,
        "phone" => ValueKind.Phone,
        _ => ValueKind.PersonName,
    };

    /// <summary>The keyed hash at the end of an account's key.</summary>
    private static string Tail(string accountKey) => accountKey[(accountKey.LastIndexOf(':') + 1)..];
}

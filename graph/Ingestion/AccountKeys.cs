using Investigations.Graph.Normalisation;

namespace Investigations.Graph.Ingestion;

/// <summary>One key for one account, wherever a file names it: <c>bank:us:ROUTING:HASH</c>, <c>bank:CC:HASH</c>, a wallet's key, <c>pay:SERVICE:ACCOUNT</c>, <c>org:RECORD</c>.</summary>
internal sealed class AccountKeys(KeyedHash hash)
{
    /// <summary>A US account by routing and account number; "" when either is wrong, masked or a placeholder.</summary>
    public string Us(string routing, string account) =>
        UsBankAccount.TryNormalise(routing, account, out var bank) && !bank.IsPlaceholder
            ? $"bank:us:{bank.Routing.Value}:{hash.Of("us_account", bank.Key)}"
            : "";

    /// <summary>An account by IBAN.</summary>
    public string Iban(string text) =>
        Normalisation.Iban.TryNormalise(text, out var iban) && !iban.IsPlaceholder ? $"bank:{iban.Country}:{hash.Of("iban", iban.Value)}" : "";

    /// <summary>An account of a country without IBAN, by the bank's BIC and the account number.</summary>
    public string Foreign(string bic, string account)
    {
        if (!Bic.TryNormalise(bic, out var bank) || MaskedValue.TryNormalise(account, out _)) return "";
        string digits = string.Concat(account.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        return digits.Length < 4 || digits.AsSpan().Trim(digits[0]).IsEmpty ? "" : $"bank:{bank.Country}:{hash.Of("bic_account", bank.Value[..8] + ":" + digits)}";
    }

    /// <summary>A wallet.</summary>
    public static string Wallet(string text) =>
        WalletAddress.TryNormalise(text, out var wallet) && !wallet.IsPlaceholder ? wallet.Key : "";

    /// <summary>An account at a payment service.</summary>
    public static string Payment(string service, string account)
    {
        string name = account.Trim().ToLowerInvariant();
        string host = service.Trim().ToLowerInvariant();
        return name.Length == 0 || host.Length == 0 ? "" : $"pay:{host}:{name}";
    }

    /// <summary>An account whose kind stands in a cell of the row, as transfers name it; "" when the kind or the value cannot be read.</summary>
    public string Of(string kind, string value) => kind.Trim().ToLowerInvariant() switch
    {
        "iban" => Iban(value),
        "us_account" => Split(value, out string routing, out string account) ? Us(routing, account) : "",
        "wallet" => Wallet(value),
        "payment_account" => Split(value, out string service, out string name) ? Payment(service, name) : "",
        _ => "",
    };

    /// <summary>An account of any kind, told by its form: IBAN, routing:account, wallet, service:account.</summary>
    public string Any(string value)
    {
        string iban = Iban(value);
        if (iban.Length > 0) return iban;
        string us = Of("us_account", value);
        if (us.Length > 0) return us;
        string wallet = Wallet(value);
        return wallet.Length > 0 || MaskedValue.TryNormalise(value, out _) ? wallet : Of("payment_account", value);
    }

    /// <summary>What people see of such a value: banks' numbers masked, wallets and payment accounts as they stand.</summary>
    public static string Shown(string kind, string value) => kind.Trim().ToLowerInvariant() switch
    {
        "wallet" or "payment_account" => value,
        "us_account" when Split(value, out string routing, out string account) => routing + ":" + Secrets.Mask(account),
        _ => Secrets.Mask(value),
    };

    private static bool Split(string value, out string first, out string second)
    {
        int colon = value.IndexOf(':', StringComparison.Ordinal);
        first = colon < 0 ? "" : value[..colon].Trim();
        second = colon < 0 ? "" : value[(colon + 1)..].Trim();
        return colon > 0 && second.Length > 0;
    }
}

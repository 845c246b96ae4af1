namespace Investigations.Api.Demo.People;

/// <summary>Where pay goes: a bank account, a wallet, an account of a payment service or an organisation.</summary>
internal sealed record PayAccount
{
    private static readonly (string Bank, string Routing)[] Banks =
    [
        ("Chase", "021000021"), ("Bank of America", "026009593"), ("Wells Fargo", "121000248"), ("Truist", "061000104"), ("PNC", "043000096"),
        ("Regions", "062000190"), ("First Credit Union", "053100300"), ("US Bank", "081000210"), ("TD Bank", "211274450"),
        ("BMO", "071000288"), ("Navy Federal", "256074974"), ("USAA", "314074269")
    ];

    public string Kind { get; init; } = "bank";

    public string Holder { get; init; } = "";

    public string Routing { get; init; } = "";

    public string Number { get; init; } = "";

    public string Iban { get; init; } = "";

    public string Bic { get; init; } = "";

    public string Bank { get; init; } = "";

    public string InstitutionClass { get; init; } = "bank";

    public string Country { get; init; } = "US";

    public string Wallet { get; init; } = "";

    public string Asset { get; init; } = "";

    public string Service { get; init; } = "";

    public string ServiceAccount { get; init; } = "";

    public Organisation? Organisation { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>Kind word of transfers.csv.</summary>
    public string TransferKind => Wallet.Length > 0 ? "wallet" : Iban.Length > 0 ? "iban" : Service.Length > 0 ? "payment_account" : "us_account";

    /// <summary>Value of transfers.csv, and what evidence calls the account.</summary>
    public string Value => Wallet.Length > 0 ? Wallet : Iban.Length > 0 ? Iban : Service.Length > 0 ? Service + ":" + ServiceAccount
        : Number.Length > 0 ? Routing + ":" + Number : Organisation?.Id ?? "";

    public static PayAccount Draw(Chance chance, string holder, string country, string mail)
    {
        double kind = chance.Unit();
        if (kind < 0.02) return WalletOf(chance, holder);
        if (kind < 0.06) return new PayAccount { Kind = "payment_account", Holder = holder, Service = chance.Pick(["wise", "paypal", "payoneer"]), ServiceAccount = mail, InstitutionClass = "fintech", Country = country };
        return country is "US" or "CA" || kind < 0.1 ? BankOf(chance, holder) : IbanOf(chance, holder, country);
    }

    public static PayAccount BankOf(Chance chance, string holder)
    {
        (string bank, string routing) = chance.Pick(Banks);
        return new PayAccount { Holder = holder, Bank = bank, Routing = routing, Number = chance.Between(1, 9) + chance.Shape(chance.Hit(0.5) ? "########" : "###########") };
    }

    public static PayAccount Prepaid(Chance chance, string holder) =>
        new() { Holder = holder, Bank = "Pathway Prepaid", Routing = "073972181", Number = "4" + chance.Shape("############"), InstitutionClass = "prepaid" };

    public static PayAccount WalletOf(Chance chance, string holder) =>
        new() { Kind = "wallet", Holder = holder, Wallet = "0x" + chance.Hex(40), Asset = chance.Pick(["USDC", "USDT", "ETH"]), InstitutionClass = "exchange" };

    private static PayAccount IbanOf(Chance chance, string holder, string country)
    {
        string shape = country switch
        {
            "DE" => "##################",
            "GB" => "BARC##############",
            "FR" => "#######################",
            "ES" => "####################",
            "PL" => "########################",
            "NL" => "INGB##########",
            "IE" => "AIBK##############",
            "PT" => "#####################",
            _ => ""
        };
        if (shape.Length == 0)
            return new PayAccount { Holder = holder, Bank = "National Bank", Number = chance.Shape("############"), Country = country };
        string inner = chance.Shape(shape.Replace('A', '@')).Replace('@', 'A');
        return new PayAccount { Holder = holder, Iban = CheckDigits.Iban(country, inner), Bic = chance.Pick(["COBA", "BARC", "BNPA", "INGB"]) + country + "FF", Country = country };
    }
}

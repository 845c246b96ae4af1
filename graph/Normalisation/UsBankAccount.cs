namespace Investigations.Graph.Normalisation;

/// <summary>A US bank account: the account number says nothing without its routing number.</summary>
public readonly record struct UsBankAccount
{
    private const int MaxAccountLength = 17; // characters, NACHA operating rules, "DFI account number"

    private UsBankAccount(AbaRoutingNumber routing, string account) => (Routing, Account) = (routing, account);

    /// <summary>The bank.</summary>
    public AbaRoutingNumber Routing { get; }

    /// <summary>The account at that bank: 1 to 17 capital letters and digits. Leading zeros are part of it.</summary>
    public string Account { get; }

    /// <summary>Both as one text, such as 111000025:0012345.</summary>
    public string Key => string.Concat(Routing.Value, ":", Account);

    /// <summary>True for 000000000, 123456789 and the like: it must never link.</summary>
    public bool IsPlaceholder => Placeholder.IsOneCharacter(Account) || Placeholder.IsSequence(Account) || Account.AsSpan().Trim('0').IsEmpty;

    /// <summary>Reads the two numbers; spaces and hyphens are ignored.</summary>
    /// <returns>False when either is unreadable, masked or wrong. Never throws.</returns>
    public static bool TryNormalise(ReadOnlySpan<char> routing, ReadOnlySpan<char> account, out UsBankAccount bankAccount)
    {
        bankAccount = default;
        if (!AbaRoutingNumber.TryNormalise(routing, out AbaRoutingNumber bank) || account.IndexOfAny('*', '•') >= 0) return false;
        Span<char> compact = stackalloc char[MaxAccountLength];
        if (!DigitText.TryCompactAlphanumeric(account, compact, out int count) || count == 0) return false;
        compact = compact[..count];
        if (!compact.ContainsAnyInRange('0', '9')) return false;
        bankAccount = new UsBankAccount(bank, new string(compact));
        return true;
    }

    /// <summary>Reads routing:account in one text.</summary>
    /// <returns>False without exactly one colon or slash, or when a part is wrong. Never throws.</returns>
    public static bool TryNormalise(ReadOnlySpan<char> text, out UsBankAccount bankAccount)
    {
        int mark = text.IndexOfAny(':', '/');
        bankAccount = default;
        return mark > 0 && TryNormalise(text[..mark], text[(mark + 1)..], out bankAccount);
    }
}

using Investigations.Graph.Model;
using Investigations.Graph.Normalisation;

namespace Investigations.Graph.Ingestion;

/// <summary>Keys of names and of what reaches a person.</summary>
internal static class ContactKeys
{
    /// <summary>The key; "" for placeholders; null when it cannot be read.</summary>
    public static string? Of(ValueKind kind, string text, string region) => kind switch
    {
        ValueKind.Email => EmailAddress.TryNormalise(text, out var email) ? CellKeys.Linking(email.Mailbox, email.IsPlaceholder) : null,
        ValueKind.Phone => Phone(text, region),
        ValueKind.PersonName => Name(text),
        _ => Name(text),
    };

    private static string? Phone(string text, string region)
    {
        string digits = string.Concat(text.Where(char.IsAsciiDigit));
        if (digits.Length < 7) return null;
        return text.TrimStart().StartsWith('+') ? "+" + digits : region == "US" && digits.Length == 10 ? "+1" + digits : "+" + digits;
    }

    private static string Name(string text) =>
        string.Join(' ', text.ToLowerInvariant().Split([' ', '.', ',', '-'], StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
}

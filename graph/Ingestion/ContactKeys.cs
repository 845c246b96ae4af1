using Investigations.Graph.Model;
using Investigations.Graph.Normalisation;

namespace Investigations.Graph.Ingestion;

/// <summary>Keys of names and of what reaches a person.</summary>
internal static class ContactKeys
{
    /// <summary>The key; "" for placeholders; null when it cannot be read.</summary>
    public static string? Of(ValueKind kind, string text, string region)
    {
        switch (kind)
        {
            case ValueKind.Email:
                return EmailAddress.TryNormalise(text, out var email) ? CellKeys.Linking(email.Mailbox, email.IsPlaceholder) : null;
            case ValueKind.Phone:
                return PhoneNumber.TryNormalise(text, region, out var phone) ? CellKeys.Linking(phone.E164, phone.IsPlaceholder) : null;
            case ValueKind.PersonName:
                var name = PersonName.Normalise(text);
                return CellKeys.Linking(name.Key, name.IsPlaceholder);
            default:
                var organisation = OrganisationName.Normalise(text);
                return CellKeys.Linking(organisation.Key, organisation.IsPlaceholder);
        }
    }
}

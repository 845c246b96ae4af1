namespace Investigations.Api.Access;

/// <summary>Who may see what: roles by field classes, in one place.</summary>
internal static class FieldClassTable
{
    /// <summary>The classes a role may see.</summary>
    public static FieldClass SeenBy(Role role) => role switch
    {
        Role.Investigator => FieldClass.All,
        Role.Hr => FieldClass.Identity | FieldClass.Contact | FieldClass.Document | FieldClass.Money | FieldClass.ClaimedLocation,
        Role.It => FieldClass.Network | FieldClass.Device | FieldClass.Behaviour | FieldClass.ObservedLocation,
        _ => FieldClass.None,
    };
}

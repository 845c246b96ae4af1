using System.Security.Claims;

namespace Investigations.Api.Access;

/// <summary>Who asks.</summary>
/// <param name="Name">As the audit log names them.</param>
/// <param name="Role">What they may do and see.</param>
internal sealed record Viewer(string Name, Role Role)
{
    /// <summary>False for roles that see levels, counts and reports alone.</summary>
    public bool SeesPersonalValues => FieldClassTable.SeenBy(Role) is not FieldClass.None;

    /// <summary>The viewer of a request; null when nobody is signed in.</summary>
    public static Viewer? Of(ClaimsPrincipal? user) =>
        user?.Identity is { IsAuthenticated: true, Name: { } name } && Enum.TryParse(user.FindFirst(ClaimTypes.Role)?.Value, out Role role)
            ? new Viewer(name, role)
            : null;

    /// <summary>The same as a principal of the web host.</summary>
    public ClaimsPrincipal ToPrincipal() => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.Name, Name), new Claim(ClaimTypes.Role, Role.ToString())], authenticationType: "session"));
}

using System.Security.Claims;
using GraphQL;
using Investigations.Api.Schema;

namespace Investigations.Api.Access;

/// <summary>Who asks.</summary>
/// <param name="Name">As the audit log names them.</param>
/// <param name="Role">What they may do and see.</param>
internal sealed record Viewer(string Name, Role Role)
{
    /// <summary>False for roles that see levels, counts and reports alone.</summary>
    public bool SeesPersonalValues => FieldClassTable.SeenBy(Role) is not FieldClass.None;

    /// <summary>The viewer of a request.</summary>
    /// <exception cref="ExecutionError">Nobody is signed in.</exception>
    public static Viewer Of(ClaimsPrincipal? user) =>
        user?.Identity is { IsAuthenticated: true, Name: { } name } && Enum.TryParse(user.FindFirst(ClaimTypes.Role)?.Value, out Role role)
            ? new Viewer(name, role)
            : throw Refusal.Of(ErrorCodes.SignInNeeded, "Sign in first: open a new sign-in link.");

    /// <summary>The same as a principal of the web host.</summary>
    public ClaimsPrincipal ToPrincipal() => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.Name, Name), new Claim(ClaimTypes.Role, Role.ToString())], authenticationType: "session"));

    /// <summary>Refuses what the role may not do.</summary>
    /// <exception cref="ExecutionError">The role is none of those that may.</exception>
    public void Need(params ReadOnlySpan<Role> roles)
    {
        if (!roles.Contains(Role)) throw Refusal.Of(ErrorCodes.Forbidden, "Your role may not do this: ask somebody whose role may.");
    }
}

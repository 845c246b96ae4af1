using GraphQL;
using Investigations.Api.Access;

namespace Investigations.Api.Schema;

/// <summary>Makes errors that say what was wrong with a request.</summary>
internal static class Refusal
{
    /// <summary>An error with a code of <see cref="ErrorCodes"/>.</summary>
    /// <param name="code">The code.</param>
    /// <param name="message">What to do, for people; holds no personal value.</param>
    public static ExecutionError Of(string code, string message) => new(message) { Code = code };

    /// <summary>No source file has the name that was given.</summary>
    public static ExecutionError UnknownFile() =>
        Of(ErrorCodes.FileUnknown, "No source file has this name: take one of the source-pack contract, such as workers.csv.");

    /// <summary>The viewer of a request, whose role is one of those that may.</summary>
    /// <param name="context">Of the field.</param>
    /// <param name="roles">Those that may; none means any.</param>
    /// <exception cref="ExecutionError">Nobody is signed in, or the role may not.</exception>
    public static Viewer Viewer(IResolveFieldContext context, params ReadOnlySpan<Role> roles)
    {
        var viewer = Access.Viewer.Of(context.User) ?? throw Of(ErrorCodes.SignInNeeded, "Sign in first: open a new sign-in link.");
        if (roles.Length > 0 && !roles.Contains(viewer.Role)) throw Of(ErrorCodes.Forbidden, "Your role may not do this: ask somebody whose role may.");
        return viewer;
    }
}

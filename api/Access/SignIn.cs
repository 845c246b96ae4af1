namespace Investigations.Api.Access;

/// <summary>The routes of signing in and out, and who a request comes from.</summary>
internal static class SignIn
{
    /// <summary>Where a sign-in link leads.</summary>
    public const string Path = "/sign-in";

    /// <summary>Declares the routes.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, Open);
        routes.MapPost("/sign-out", Close);
    }

    /// <summary>Finds the session of a request.</summary>
    public static Task IdentifyAsync(HttpContext http, RequestDelegate next)
    {
        var sessions = http.RequestServices.GetRequiredService<Sessions>();
        if (sessions.Find(http.Request.Cookies[SessionCookie.Name(http.Request)]) is { } viewer) http.User = viewer.ToPrincipal();
        return next(http);
    }

    private static IResult Open(HttpContext http, SignInLinks links, Sessions sessions)
    {
        string? token = http.Request.Query["token"];
        if (token is null || links.Redeem(token) is not { } viewer)
        {
            return Results.Text(
                "This sign-in link was used before, has ended or is not ours. Start the server again for a new one.",
                statusCode: StatusCodes.Status403Forbidden);
        }

        SessionCookie.Set(http, sessions.Open(viewer));
        return Results.Redirect("/");
    }

    private static IResult Close(HttpContext http, Sessions sessions)
    {
        if (!OwnPage.Sent(http.Request)) return Results.StatusCode(StatusCodes.Status403Forbidden);
        sessions.Close(http.Request.Cookies[SessionCookie.Name(http.Request)]);
        SessionCookie.Clear(http);
        return Results.NoContent();
    }
}

using System.Globalization;

namespace Investigations.Api.Access;

/// <summary>The cookie that carries a session.</summary>
/// <remarks>Over https its name begins with <c>__Host-</c>, which browsers keep to this host and to https. Over plain http (loopback) a browser would
/// refuse that name, so there the port stands in it: two servers of one machine do not overwrite each other's session.</remarks>
internal static class SessionCookie
{
    /// <summary>Its name for a request.</summary>
    public static string Name(HttpRequest request) => request.IsHttps
        ? "__Host-investigations"
        : string.Create(CultureInfo.InvariantCulture, $"investigations-{request.Host.Port ?? 80}");

    /// <summary>Hands a session to the browser.</summary>
    public static void Set(HttpContext http, string secret) => http.Response.Cookies.Append(Name(http.Request), secret, Options(http.Request));

    /// <summary>Takes it back.</summary>
    public static void Clear(HttpContext http) => http.Response.Cookies.Delete(Name(http.Request), Options(http.Request));

    private static CookieOptions Options(HttpRequest request) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        MaxAge = Sessions.Lifetime,
        Path = "/",
        SameSite = SameSiteMode.Strict,
        Secure = request.IsHttps,
    };
}

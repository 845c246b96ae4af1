using Investigations.Api.Access;
using Investigations.Api.Schema;
using Microsoft.Net.Http.Headers;

namespace Investigations.Api.Transport;

/// <summary>What a request must be before its body is read.</summary>
internal static class RequestRules
{
    /// <summary>Checks method, origin and content type.</summary>
    /// <exception cref="GateException">One of them is refused.</exception>
    public static void Check(HttpRequest request)
    {
        if (!HttpMethods.IsPost(request.Method)) throw new GateException(ErrorCodes.MethodRefused, "Send the document by POST.");
        if (!IsJson(request)) throw new GateException(ErrorCodes.MediaTypeRefused, "Send content-type application/json in UTF-8, without content-encoding.");
        if (!OwnPage.Sent(request)) throw new GateException(ErrorCodes.CrossOrigin, $"Send the request from this host's own page, with the header {OwnPage.Header}.");
    }

    private static bool IsJson(HttpRequest request) =>
        request.Headers.ContentEncoding.Count == 0
        && MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));
}

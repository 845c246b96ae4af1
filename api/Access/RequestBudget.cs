using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Investigations.Api.Access;

/// <summary>How many requests one person may send: bursts of 300, 20 a second for long.</summary>
internal static class RequestBudget
{
    /// <summary>The name of the policy.</summary>
    public const string Policy = "requests";

    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);

    /// <summary>Declares the policy.</summary>
    public static void Declare(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(Policy, http => RateLimitPartition.GetTokenBucketLimiter(
            Viewer.Of(http.User)?.Name ?? "",
            _ => new TokenBucketRateLimiterOptions { TokenLimit = 300, TokensPerPeriod = 20, ReplenishmentPeriod = Period }));
        options.OnRejected = async (context, cancellationToken) =>
        {
            context.HttpContext.Response.Headers.RetryAfter = "1";
            context.HttpContext.Response.ContentType = "application/json; charset=utf-8";
            await context.HttpContext.Response.WriteAsync(
                """{"errors":[{"message":"Too many requests: wait a second.","extensions":{"code":"TOO_MANY_REQUESTS"}}]}""", cancellationToken);
        };
    }
}

using System.Net;
using Investigations.Api.Access;
using Investigations.Api.Schema;
using Xunit;

namespace Investigations.Tests.Api;

/// <summary>Sign-in links, sessions, roles and the headers of every answer (WB01 to WB03).</summary>
public sealed class SignInTests
{
    [Fact]
    public async Task Link_signs_in_once()
    {
        await using var host = await TestHost.StartAsync(role: null);
        string link = host.Link();
        using var first = await host.Client.GetAsync(link, TestContext.Current.CancellationToken);
        using var second = await host.Client.GetAsync(link, TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.Redirect, "/"), (first.StatusCode, first.Headers.Location!.ToString()));
        Assert.Equal(HttpStatusCode.Forbidden, second.StatusCode);
        Assert.False(second.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Link_ends_after_its_lifetime()
    {
        await using var host = await TestHost.StartAsync(role: null);
        string link = host.Link();
        host.Clock.Advance(SignInLinks.Lifetime);
        using var response = await host.Client.GetAsync(link, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Theory]
    [InlineData("http://localhost:5080", "investigations-5080", false)]
    [InlineData("https://localhost", "__Host-investigations", true)]
    public async Task WB02_cookie_is_kept_to_the_host_and_out_of_scripts(string address, string name, bool isSecure)
    {
        await using var host = await TestHost.StartAsync(role: null);
        using var response = await host.Client.GetAsync(new Uri(new Uri(address), host.Link()), TestContext.Current.CancellationToken);
        string[] parts = response.Headers.GetValues("Set-Cookie").Single().Split("; ");
        Assert.StartsWith(name + "=", parts[0], StringComparison.Ordinal);
        Assert.Contains("httponly", parts);
        Assert.Contains("samesite=strict", parts);
        Assert.Contains("path=/", parts);
        Assert.Equal(isSecure, parts.Contains("secure"));
        Assert.DoesNotContain(parts, part => part.StartsWith("domain", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_session_graphql_is_401()
    {
        await using var host = await TestHost.StartAsync(role: null);
        using var request = host.Post("""{"query":"{viewer{name}}"}""");
        var refused = await host.SendAsync(request);
        Assert.Equal((HttpStatusCode.Unauthorized, ErrorCodes.SignInNeeded), (refused.Status, TestHost.Code(refused.Body)));
    }

    [Fact]
    public async Task Session_ends_after_its_lifetime()
    {
        await using var host = await TestHost.StartAsync();
        Assert.Equal("ada", (await host.ReadAsync("{viewer{name}}")).GetProperty("viewer").GetProperty("name").GetString());
        host.Clock.Advance(Sessions.Lifetime);
        Assert.Equal(ErrorCodes.SignInNeeded, await host.CodeAsync("{viewer{name}}"));
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        await using var host = await TestHost.StartAsync();
        using var request = host.Post("");
        request.RequestUri = new Uri("/sign-out", UriKind.Relative);
        Assert.Equal(HttpStatusCode.NoContent, (await host.SendAsync(request)).Status);
        Assert.Equal(ErrorCodes.SignInNeeded, await host.CodeAsync("{viewer{name}}"));
    }

    [Fact]
    public async Task WB03_another_page_cannot_sign_anybody_out()
    {
        await using var host = await TestHost.StartAsync();
        using var request = host.Post("");
        request.RequestUri = new Uri("/sign-out", UriKind.Relative);
        request.Headers.Add("Origin", "https://evil.example");
        Assert.Equal(HttpStatusCode.Forbidden, (await host.SendAsync(request)).Status);
        Assert.Null((await host.AskAsync("{viewer{name}}")).Body.TryGetProperty("errors", out var errors) ? errors.GetRawText() : null);
    }

    [Theory]
    [InlineData("/health")]
    [InlineData("/graphql")]
    [InlineData("/sign-in?token=wrong")]
    [InlineData("/absent.js")]
    public async Task WB01_every_answer_has_the_headers(string path)
    {
        await using var host = await TestHost.StartAsync(role: null);
        using var response = await host.Client.GetAsync(path, TestContext.Current.CancellationToken);
        string policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.All(
            new[] { "default-src 'none'", "script-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'" },
            part => Assert.Contains(part, policy.Split("; ")));
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task WB01_over_https_browsers_are_told_to_stay_there()
    {
        await using var host = await TestHost.StartAsync(role: null);
        using var response = await host.Client.GetAsync("https://localhost/health", TestContext.Current.CancellationToken);
        Assert.Equal("max-age=31536000; includeSubDomains", response.Headers.GetValues("Strict-Transport-Security").Single());
    }

    [Fact]
    public async Task A_host_name_that_is_not_ours_gets_no_answer()
    {
        await using var host = await TestHost.StartAsync(role: null);
        using var response = await host.Client.GetAsync("http://evil.example:5080/health", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData(nameof(Role.Investigator), null)]
    [InlineData(nameof(Role.Hr), ErrorCodes.Forbidden)]
    [InlineData(nameof(Role.It), ErrorCodes.Forbidden)]
    [InlineData(nameof(Role.Manager), ErrorCodes.Forbidden)]
    [InlineData(nameof(Role.Auditor), ErrorCodes.Forbidden)]
    [InlineData(nameof(Role.Admin), ErrorCodes.Forbidden)]
    [InlineData(nameof(Role.Ingest), ErrorCodes.Forbidden)]
    public async Task Only_who_sees_every_class_reads_the_graph(string role, string? code)
    {
        await using var host = await TestHost.StartAsync(role: Enum.Parse<Role>(role));
        foreach (string query in new[] { "{clusters{totalCount}}", "{...F} fragment F on Query{clusters{totalCount}}", "{...{x:clusters{totalCount}}}" })
        {
            var (_, body) = await host.AskAsync(query);
            Assert.Equal(code, body.TryGetProperty("errors", out _) ? TestHost.Code(body) : null);
        }

        Assert.NotEqual(0, (await host.ReadAsync("{viewer{role} jobs{name}}")).GetProperty("jobs").GetArrayLength());
    }

    [Fact]
    public async Task Requests_above_the_budget_are_429_with_a_time_to_wait()
    {
        await using var host = await TestHost.StartAsync(role: null);
        HttpResponseMessage? last = null;
        for (int i = 0; i < 2_000 && last?.StatusCode is not HttpStatusCode.TooManyRequests; i++)
        {
            last?.Dispose();
            using var request = host.Post("{}");
            last = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, last!.StatusCode);
        Assert.NotNull(last.Headers.RetryAfter);
        last.Dispose();
    }
}

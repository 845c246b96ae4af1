using System.Net;
using System.Text;
using System.Text.Json;
using Investigations.Api.Access;
using Investigations.Api.Schema;
using Investigations.Api.Transport;
using Investigations.Graph.Storage;
using Xunit;

namespace Investigations.Tests.Api;

/// <summary>GraphQL over HTTP: methods, media types, origins, bodies, masked errors (G02, G09 to G14, G21).</summary>
public sealed class GraphOverHttpTests
{
    private const string Ask = """{"query":"{viewer{name role seesPersonalValues}}"}""";

    [Theory]
    [InlineData("application/graphql-response+json", "application/graphql-response+json")]
    [InlineData("application/json", "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("application/json;q=0.5, application/graphql-response+json", "application/graphql-response+json")]
    public async Task Answer_has_the_media_type_that_was_asked_for(string accept, string expected)
    {
        await using var host = await TestHost.StartAsync();
        using var request = host.Post(Ask, accept);
        using var response = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(expected, response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task G11_a_page_of_the_library_is_not_offered()
    {
        await using var host = await TestHost.StartAsync();
        using var request = host.Post(Ask, "text/html");
        Assert.Equal(HttpStatusCode.NotAcceptable, (await host.SendAsync(request)).Status);
    }

    [Fact]
    public async Task Invalid_document_is_400_as_graphql_response_and_200_as_json()
    {
        await using var host = await TestHost.StartAsync();
        const string body = """{"query":"{nothing}"}""";
        using var strict = host.Post(body);
        using var plain = host.Post(body, "application/json");
        var refused = await host.SendAsync(strict);
        Assert.Equal((HttpStatusCode.BadRequest, ErrorCodes.DocumentInvalid), (refused.Status, TestHost.Code(refused.Body)));
        Assert.Equal(HttpStatusCode.OK, (await host.SendAsync(plain)).Status);
    }

    [Theory]
    [InlineData("GET", "?query={viewer{name}}")]
    [InlineData("GET", "?query=mutation{__typename}")]
    [InlineData("HEAD", "?query={viewer{name}}")]
    [InlineData("PUT", "")]
    public async Task G12_anything_but_post_is_405(string method, string query)
    {
        await using var host = await TestHost.StartAsync();
        using var request = host.Post(Ask);
        request.Method = new HttpMethod(method);
        request.RequestUri = new Uri(TransportRegistration.Path + query, UriKind.Relative);
        using var response = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Contains("POST", response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("text/plain", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("text/plain; application/json", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("multipart/form-data; boundary=x", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json; charset=utf-16", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json+junk", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json; charset=utf-8", HttpStatusCode.OK)]
    public async Task G14_only_plain_json_is_taken(string contentType, HttpStatusCode expected)
    {
        await using var host = await TestHost.StartAsync();
        using var request = host.Post(Ask, contentType: contentType);
        Assert.Equal(expected, (await host.SendAsync(request)).Status);
    }

    [Theory]
    [InlineData("Origin", "https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "null", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "http://sub.localhost:5080", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "http://localhost:9999", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-site", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "http://localhost:5080", HttpStatusCode.OK)]
    [InlineData("Sec-Fetch-Site", "same-origin", HttpStatusCode.OK)]
    public async Task G14_requests_of_other_pages_are_refused(string header, string value, HttpStatusCode expected)
    {
        await using var host = await TestHost.StartAsync();
        using var request = host.Post(Ask);
        request.Headers.Remove(OwnPage.Header);
        request.Headers.Add(header, value);
        using var response = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(expected, response.StatusCode);
        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task G14_a_request_that_names_neither_origin_nor_header_is_refused()
    {
        await using var host = await TestHost.StartAsync();
        using var request = host.Post(Ask);
        request.Headers.Remove(OwnPage.Header);
        var refused = await host.SendAsync(request);
        Assert.Equal((HttpStatusCode.Forbidden, ErrorCodes.CrossOrigin), (refused.Status, TestHost.Code(refused.Body)));
    }

    [Theory]
    [InlineData("""[{"query":"{viewer{name}}"},{"query":"{viewer{name}}"}]""")]
    [InlineData("""{"query":1}""")]
    [InlineData("""{"variables":{}}""")]
    [InlineData("""{"query":"{viewer{name}}","variables":[]}""")]
    [InlineData("""{"query":"{viewer{name}}","query":"{jobs{name}}"}""")]
    [InlineData("""{"query":"{viewer{name}}","operationName":5}""")]
    [InlineData("not json")]
    [InlineData("")]
    public async Task G02_G21_a_body_that_is_not_one_plain_request_is_refused(string body)
    {
        await using var host = await TestHost.StartAsync();
        using var request = host.Post(body);
        var refused = await host.SendAsync(request);
        Assert.Equal((HttpStatusCode.BadRequest, ErrorCodes.RequestUnreadable), (refused.Status, TestHost.Code(refused.Body)));
    }

    [Fact]
    public async Task G06_variables_nested_100_000_deep_are_refused()
    {
        await using var host = await TestHost.StartAsync();
        using var request = host.Post("""{"query":"{viewer{name}}","variables":{"v":""" + new string('[', 30_000) + new string(']', 30_000) + "}}");
        Assert.Equal(ErrorCodes.RequestUnreadable, TestHost.Code((await host.SendAsync(request)).Body));
    }

    [Fact]
    public async Task Body_above_64_KiB_is_413()
    {
        await using var host = await TestHost.StartAsync();
        using var request = host.Post(JsonSerializer.Serialize(new { query = "#" + new string('x', GateLimits.Bytes) }));
        var refused = await host.SendAsync(request);
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, ErrorCodes.RequestTooLong), (refused.Status, TestHost.Code(refused.Body)));
    }

    [Fact]
    public async Task G06_a_packed_body_is_not_unpacked()
    {
        await using var host = await TestHost.StartAsync();
        using var request = host.Post(Ask);
        request.Content!.Headers.ContentEncoding.Add("gzip");
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await host.SendAsync(request)).Status);
    }

    [Fact]
    public async Task G09_no_more_than_five_errors_are_told()
    {
        await using var host = await TestHost.StartAsync();
        var (_, body) = await host.AskAsync("{viewer{name @a @b @c @d @e @f @g @h @i @j}}");
        Assert.Equal(5, body.GetProperty("errors").GetArrayLength());
    }

    [Theory]
    [InlineData("{viewr{name}}")]
    [InlineData("{viewer{nam}}")]
    [InlineData("{clusters(atLeast:NOTES){totalCount}}")]
    [InlineData("{clusters(atLest:NOTE){totalCount}}")]
    [InlineData("query($x:ClusterLevl){clusters(atLeast:$x){totalCount}}")]
    public async Task G10_errors_suggest_no_names(string query)
    {
        await using var host = await TestHost.StartAsync();
        var (_, body) = await host.AskAsync(query);
        string errors = body.GetProperty("errors").GetRawText();
        Assert.DoesNotContain("Did you mean", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("\"viewer\"", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("ESCALATE", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task G11_a_fault_of_ours_says_a_code_and_a_correlation_id_alone()
    {
        await using var host = await TestHost.StartAsync();
        host.Graph.Fault = new InvalidOperationException("password of Ann O'Neil");
        var (_, body) = await host.AskAsync("{indicators{indicator}}");
        Assert.Equal(ErrorCodes.Internal, TestHost.Code(body));
        Assert.NotEmpty(body.GetProperty("errors")[0].GetProperty("extensions").GetProperty("correlationId").GetString()!);
        Assert.DoesNotContain("Ann", body.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("InvalidOperation", body.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_cannot_be_reached_has_a_code_of_its_own()
    {
        await using var host = await TestHost.StartAsync();
        host.Graph.Fault = new StoreUnavailableException("locked by process 1");
        Assert.Equal(ErrorCodes.StoreUnavailable, await host.CodeAsync("{indicators{indicator}}"));
        using var health = await host.Client.GetAsync("/health", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, health.StatusCode);
    }

    [Fact]
    public async Task G05_the_schema_is_for_administrators()
    {
        const string ask = "{__schema{queryType{name}}}";
        await using var investigator = await TestHost.StartAsync();
        Assert.Equal(ErrorCodes.IntrospectionRefused, await investigator.CodeAsync(ask));
        await using var admin = await TestHost.StartAsync(role: Role.Admin);
        Assert.Equal("Query", (await admin.ReadAsync(ask)).GetProperty("__schema").GetProperty("queryType").GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_document_asked_twice_answers_the_same_and_is_checked_twice()
    {
        await using var host = await TestHost.StartAsync();
        const string ask = "query($n:Int!){clusters(first:$n){totalCount}}";
        Assert.Equal((await host.ReadAsync(ask, new { n = 1 })).GetRawText(), (await host.ReadAsync(ask, new { n = 1 })).GetRawText());
        Assert.Equal(ErrorCodes.OutOfRange, await host.CodeAsync(ask, new { n = 101 }));
        Assert.Equal(ErrorCodes.VariableInvalid, await host.CodeAsync(ask, new { n = "1" }));
    }

    [Fact]
    public async Task Apostrophes_and_other_scripts_stay_as_they_are()
    {
        await using var host = await TestHost.StartAsync();
        using var request = host.Post("""{"query":"{entity(id:\"candidate:candidates/C1\"){entity{label}}}"}""");
        using var response = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Contains("Ann O'Neil", Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }
}

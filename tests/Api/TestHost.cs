using System.Net;
using System.Text;
using System.Text.Json;
using Investigations.Api;
using Investigations.Api.Access;
using Investigations.Api.Commands;
using Investigations.Api.Transport;
using Investigations.Graph.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Investigations.Tests.Api;

/// <summary>The real server over a fake graph, in memory, and a client that has signed in.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    private readonly WebApplication app;
    private string? cookie;

    private TestHost(FakeGraph graph, WebApplication app, FakeTimeProvider clock)
    {
        Graph = graph;
        this.app = app;
        Clock = clock;
        Client = app.GetTestClient();
        Client.BaseAddress = new Uri("http://localhost:5080");
    }

    public FakeGraph Graph { get; }

    public FakeTimeProvider Clock { get; }

    /// <summary>Sends no cookie by itself.</summary>
    public HttpClient Client { get; }

    public static async Task<TestHost> StartAsync(FakeGraph? graph = null, IEnumerable<IStage>? stages = null, Role? role = Role.Investigator)
    {
        graph ??= Worlds.TwoCandidatesOnePhone();
        var clock = new FakeTimeProvider(Worlds.Noon);
        var settings = new Settings("", IPAddress.Loopback, 0, "0 0 3 * * ?", "test");
        var server = Server.Build(settings, graph, stages ?? [], clock, builder => builder.WebHost.UseTestServer());
        await server.StartAsync();
        var host = new TestHost(graph, server, clock);
        if (role is not null) host.cookie = await host.SignInAsync(role.Value);
        return host;
    }

    public string Link(Role role = Role.Investigator) => $"{SignIn.Path}?token={app.Services.GetRequiredService<SignInLinks>().Issue(new Viewer("ada", role))}";

    public T Get<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    public async Task<string> SignInAsync(Role role)
    {
        using var response = await Client.GetAsync(Link(role));
        return response.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
    }

    /// <summary>A request as the explorer sends it.</summary>
    public HttpRequestMessage Post(string body, string accept = "application/graphql-response+json", string contentType = "application/json")
    {
        var request = new HttpRequestMessage(HttpMethod.Post, TransportRegistration.Path) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        if (contentType.Length > 0) request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        request.Headers.Add(OwnPage.Header, "test");
        if (cookie is not null) request.Headers.Add("Cookie", cookie);
        return request;
    }

    public async Task<(HttpStatusCode Status, JsonElement Body)> SendAsync(HttpRequestMessage request)
    {
        using var response = await Client.SendAsync(request);
        string text = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, text.Length == 0 ? default : JsonDocument.Parse(text).RootElement);
    }

    public Task<(HttpStatusCode Status, JsonElement Body)> AskAsync(string query, object? variables = null) =>
        SendAsync(Post(JsonSerializer.Serialize(new { query, variables })));

    /// <summary>What a query answers with; fails the test when it has errors.</summary>
    public async Task<JsonElement> ReadAsync(string query, object? variables = null)
    {
        var (_, body) = await AskAsync(query, variables);
        Xunit.Assert.False(body.TryGetProperty("errors", out var errors), errors.ToString());
        return body.GetProperty("data");
    }

    /// <summary>The code a query is refused with.</summary>
    public async Task<string?> CodeAsync(string query, object? variables = null) => Code((await AskAsync(query, variables)).Body);

    public static string? Code(JsonElement body) => body.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
    }
}

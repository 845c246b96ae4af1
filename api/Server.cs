using System.Net;
using Investigations.Api.Access;
using Investigations.Api.Commands;
using Investigations.Api.Pipeline;
using Investigations.Api.Schema;
using Investigations.Api.Transport;
using Investigations.Graph.Storage;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Investigations.Api;

/// <summary>Builds the one server process: GraphQL, sign-in, schedule, health and the explorer.</summary>
internal static class Server
{
    private const int MostConnections = 5_000;
    private const int MostUpgraded = 1_000;

    /// <summary>Builds it; the caller runs it.</summary>
    /// <param name="settings">Where it listens and when stages run.</param>
    /// <param name="store">What it shows; the caller disposes it after the server has stopped.</param>
    /// <param name="stages">What the schedule runs.</param>
    /// <param name="clock">The time.</param>
    /// <param name="configure">Has the last word on the host; a test puts its own server there.</param>
    public static WebApplication Build(
        Settings settings, IGraphStore store, IEnumerable<IStage> stages, TimeProvider clock, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders().AddSimpleConsole(console => console.SingleLine = true)
            .AddFilter("Microsoft", LogLevel.Warning).AddFilter("Quartz", LogLevel.Warning);
        builder.WebHost.UseKestrel(kestrel => Limit(kestrel, settings));
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(25));
        builder.Services.Configure<HostFilteringOptions>(options => options.AllowedHosts = Hosts(settings));
        var catalogue = new StageCatalogue(stages);
        builder.Services.AddSingleton(clock).AddSingleton(store).AddSingleton<IGraphView>(store).AddSingleton(catalogue).AddSingleton<StageRunner>();
        builder.Services.AddInvestigationSchema().AddTransport().AddAccess();
        RunSchedule.Add(builder.Services, settings.Home.Length == 0 ? null : settings.JobsDatabase, settings.Pipeline, catalogue.JobNames);
        configure?.Invoke(builder);
        var app = builder.Build();
        Route(app);
        return app;
    }

    private static void Route(WebApplication app)
    {
        app.Use(next => http => SecurityHeaders.SetAsync(http, next));
        app.UseHostFiltering();
        app.UseExplorer(Path.Combine(AppContext.BaseDirectory, "web"));
        app.Use(next => http => SignIn.IdentifyAsync(http, next));
        app.UseRouting();
        app.UseRateLimiter();
        SignIn.Map(app);
        app.MapGraph();
        app.MapGet("/health", HealthAsync);
    }

    private static async Task<IResult> HealthAsync(IGraphView view, CancellationToken cancellationToken)
    {
        try
        {
            await view.RunsAsync(1, cancellationToken);
            return Results.Text("ok");
        }
        catch (StoreUnavailableException)
        {
            return Results.Text("the store cannot be reached", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static void Limit(KestrelServerOptions kestrel, Settings settings)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(60);
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        kestrel.Limits.MaxConcurrentConnections = MostConnections;
        kestrel.Limits.MaxConcurrentUpgradedConnections = MostUpgraded;
        kestrel.Listen(settings.Listen, settings.Port);
    }

    // A page of another site that names this machine by a name of its own gets no answer.
    private static List<string> Hosts(Settings settings) => IPAddress.IsLoopback(settings.Listen) ? ["localhost", "127.0.0.1", "[::1]"] : ["*"];
}

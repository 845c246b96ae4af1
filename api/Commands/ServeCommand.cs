using System.CommandLine;
using Investigations.Api.Access;
using Investigations.Graph.Storage;

namespace Investigations.Api.Commands;

/// <summary><c>serve</c>: API, explorer and scheduler.</summary>
internal static class ServeCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Create(Workplace work)
    {
        var port = new Option<string?>("--port") { Description = "The port; 0 takes a free one. Default 5080.", HelpName = "N" };
        var listen = new Option<string?>("--listen") { Description = "The address. Default 127.0.0.1; another one needs a proxy with https before it.", HelpName = "ADDRESS" };
        var command = new Command("serve", "API, explorer and scheduler.") { port, listen };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var settings = work.Settings(parsed, ("server:port", parsed.GetValue(port)), ("server:listen", parsed.GetValue(listen)));
            await using var opened = await work.OpenAsync(settings, "serve", "the schedule and the explorer", cancellationToken);
            var store = opened.Store;
            await ServeAsync(work, settings, store, cancellationToken);
            return 0;
        });
        return command;
    }

    /// <summary>Serves a store until the command is stopped; prints a sign-in link that works once.</summary>
    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task ServeAsync(Workplace work, Settings settings, IGraphStore store, CancellationToken cancellationToken)
    {
        using var logs = LoggerFactory.Create(logging => logging.AddSimpleConsole(console => console.SingleLine = true));
        await using var app = Server.Build(settings, store, work.Stages(settings, logs), work.Clock);
        await app.StartAsync(cancellationToken);
        string address = app.Urls.First();
        string token = app.Services.GetRequiredService<SignInLinks>().Issue(new Viewer("investigator", Role.Investigator));
        work.Teller.Say($"Sign in, once, within {SignInLinks.Lifetime.TotalHours:0} hours: {address}{SignIn.Path}?token={token}");
        work.Teller.Say("Stop with Ctrl C.");
        await app.WaitForShutdownAsync(cancellationToken);
    }
}

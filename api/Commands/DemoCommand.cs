using System.CommandLine;
using System.Globalization;
using Investigations.Api.Demo;
using Investigations.Api.Pipeline;
using Investigations.Graph.Storage;
using Microsoft.Extensions.Logging.Abstractions;

namespace Investigations.Api.Commands;

/// <summary><c>demo</c>: an invented company, from its records to the explorer.</summary>
internal static class DemoCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Create(Workplace work)
    {
        var port = new Option<string?>("--port") { Description = "The port; 0 takes a free one. Default 5080.", HelpName = "N" };
        var people = new Option<int>("--people") { Description = $"How many people the company has, {WorldOptions.FewestPeople} to {WorldOptions.MostPeople}.", DefaultValueFactory = _ => 800, HelpName = "N" };
        var seed = new Option<int>("--seed") { Description = "Another seed is another company.", DefaultValueFactory = _ => 11, HelpName = "S" };
        var command = new Command("demo", "Makes an invented company with planted networks, imports it, runs every job, serves the explorer and prints the sign-in link.") { port, people, seed };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            // Whatever the settings say, the demo listens on loopback alone.
            var settings = work.Settings(parsed, ("server:port", parsed.GetValue(port)), ("server:listen", "127.0.0.1"));
            string name = string.Create(CultureInfo.InvariantCulture, $"demo-{parsed.GetValue(seed)}-{parsed.GetValue(people)}");
            settings = settings with { Home = Path.Combine(settings.Home, name) };
            await using var opened = await work.OpenAsync(settings, "demo", "an invented company", cancellationToken);
            var store = opened.Store;
            await PrepareAsync(work, settings, store, new WorldOptions(parsed.GetValue(seed), parsed.GetValue(people)), cancellationToken);
            await ServeCommand.ServeAsync(work, settings, store, cancellationToken);
            return 0;
        });
        return command;
    }

    // A demo that was made before is shown again as it is.
    private static async Task PrepareAsync(Workplace work, Settings settings, IGraphStore store, WorldOptions options, CancellationToken cancellationToken)
    {
        var stages = work.Stages(settings, NullLoggerFactory.Instance);
        using var runner = new StageRunner(store, new StageCatalogue(stages));
        if ((await store.RunsAsync(1, cancellationToken)).Count > 0 && !await runner.IsDueAsync(cancellationToken)) return;
        using var world = new ScratchHome();
        try
        {
            WorldGenerator.Write(options, world.Path);
        }
        catch (ArgumentException wrong)
        {
            throw new UsageException(wrong.Message);
        }

        await work.ImportAsync(store, Keys.Tenant(settings.Home), Path.Combine(world.Path, "pack"), null, cancellationToken);
        await work.RunAsync(store, stages, null, cancellationToken);
    }
}

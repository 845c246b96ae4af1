using System.CommandLine;
using Investigations.Api.Pipeline;
using Microsoft.Extensions.Logging.Abstractions;

namespace Investigations.Api.Commands;

/// <summary><c>run</c>: runs the stages that are due.</summary>
internal static class RunCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Create(Workplace work)
    {
        var stages = new Argument<string[]>("STAGE") { Description = "resolve, correlate, signal, cluster, score or report; none runs all when something is new.", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("run", "Runs the stages that are due, in order.") { stages };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var settings = work.Settings(parsed);
            await using var opened = await work.OpenAsync(settings, "run", "a run on demand", cancellationToken);
            var store = opened.Store;
            var all = work.Stages(settings, NullLoggerFactory.Instance);
            string[] names = parsed.GetValue(stages) ?? [];
            foreach (string name in names)
            {
                if (!all.Any(stage => string.Equals(stage.Name, name, StringComparison.Ordinal)))
                    throw new UsageException($"There is no stage '{name}'. There are: {string.Join(", ", all.Select(stage => stage.Name))}.");
            }

            using var runner = new StageRunner(store, new StageCatalogue(all));
            if (names.Length == 0 && !await runner.IsDueAsync(cancellationToken))
            {
                work.Teller.Say("Nothing is due: no records came in since the last run. Name stages to run them anyway.");
                return 0;
            }

            await work.RunAsync(store, all, names.Length == 0 ? null : names, cancellationToken);
            return 0;
        });
        return command;
    }
}

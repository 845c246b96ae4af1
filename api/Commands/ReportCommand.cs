using System.CommandLine;
using Investigations.Jobs.Reporting;

namespace Investigations.Api.Commands;

/// <summary><c>report</c>: writes the cluster report of the last run.</summary>
internal static class ReportCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Create(Workplace work)
    {
        var format = new Option<string>("--format") { Description = "How it is written.", DefaultValueFactory = _ => "html" };
        format.AcceptOnlyFromAmong("html");
        var path = new Option<string>("--out") { Description = "The file to write.", Required = true, HelpName = "PATH" };
        var command = new Command("report", "Writes the cluster report of the last run.") { format, path };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var opened = await work.OpenAsync(work.Settings(parsed), "report", "a report on demand", cancellationToken);
            var store = opened.Store;
            var runs = await store.RunsAsync(1, cancellationToken);
            if (runs.Count == 0) throw new UsageException("There is no run to report on: import a source pack, then run the stages.");
            await File.WriteAllTextAsync(parsed.GetRequiredValue(path), ClusterReport.ComposeHtml(await ReportContents.ReadAsync(store, runs[0].Id, cancellationToken)), cancellationToken);
            work.Teller.Say($"Wrote the report of run {runs[0].Id} to {parsed.GetRequiredValue(path)}.");
            return 0;
        });
        return command;
    }
}

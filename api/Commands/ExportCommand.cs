using System.CommandLine;
using Investigations.Jobs.Reporting;

namespace Investigations.Api.Commands;

/// <summary><c>export</c>: writes the results pack of the store as it stands.</summary>
internal static class ExportCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Create(Workplace work)
    {
        var folder = new Argument<string>("DIR") { Description = "Where the results pack goes." };
        var command = new Command("export", "Writes the results pack of the store as it stands.") { folder };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var opened = await work.OpenAsync(work.Settings(parsed), "export", "an export on demand", cancellationToken);
            var store = opened.Store;
            await ResultsPack.WriteAsync(parsed.GetRequiredValue(folder), store, Workplace.Parameters, cancellationToken);
            work.Teller.Say($"Wrote the results pack to {parsed.GetRequiredValue(folder)}.");
            return 0;
        });
        return command;
    }
}

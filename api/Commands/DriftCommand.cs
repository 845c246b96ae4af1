using System.CommandLine;

namespace Investigations.Api.Commands;

/// <summary><c>drift</c>: how true the learned risk is, and how far the clusters of the last run lie from what it learned from.</summary>
internal static class DriftCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Create(Workplace work)
    {
        var dispositions = new Option<string?>("--dispositions") { Description = "A JSON object of cluster ids, each with network, innocent or open.", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "Print all figures as JSON." };
        var command = new Command("drift", "Says how true the learned risk is and how far the last run has drifted from what it learned from.") { dispositions, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var settings = work.Settings(parsed);
            await using var opened = await work.OpenAsync(settings, "drift", "figures of the learned risk", cancellationToken);
            var said = parsed.GetValue(dispositions) is { } path ? Dispositions.Read(path) : new Dictionary<string, bool>(StringComparer.Ordinal);
            var figures = new RiskFigures(Workplace.ModelOf(settings), Dispositions.Rows(await TrainingWorlds.FeaturesAsync(opened.Store, cancellationToken), said));
            if (parsed.GetValue(json)) work.Teller.Say(figures.ToJson());
            else foreach (string line in figures.ToLines()) work.Teller.Say(line);
            return 0;
        });
        return command;
    }
}

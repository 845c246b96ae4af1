using System.CommandLine;
using Investigations.Api.Demo;
using Investigations.Jobs.Scoring.Learned;

namespace Investigations.Api.Commands;

/// <summary><c>train</c>: learns the risk model anew, from analysts' dispositions when there are enough, else from invented companies.</summary>
internal static class TrainCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Create(Workplace work)
    {
        var dispositions = new Option<string?>("--dispositions") { Description = "A JSON object of cluster ids, each with network, innocent or open.", HelpName = "FILE" };
        var worlds = new Option<int>("--worlds") { Description = "How many invented companies, at least 5.", DefaultValueFactory = _ => 20, HelpName = "N" };
        var people = new Option<int>("--people") { Description = "People of each.", DefaultValueFactory = _ => 600, HelpName = "N" };
        var seed = new Option<int>("--seed") { Description = "The seed of the first; each next one has the next.", DefaultValueFactory = _ => 1, HelpName = "S" };
        var file = new Option<string?>("--out") { Description = $"Where the model goes. Default: {RiskModelFile.FileName} in the data folder, which the next run uses.", HelpName = "FILE" };
        var command = new Command("train", "Learns the risk model anew and says how good it is on clusters it did not see.") { dispositions, worlds, people, seed, file };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (parsed.GetValue(worlds) < 5) throw new UsageException("--worlds must be 5 or more: some teach, some calibrate, some judge.");
            if (parsed.GetValue(people) is < WorldOptions.FewestPeople or > WorldOptions.MostPeople)
                throw new UsageException($"--people must be {WorldOptions.FewestPeople} to {WorldOptions.MostPeople}.");
            var settings = work.Settings(parsed);
            var options = new TrainingOptions { Seed = parsed.GetValue(seed) };
            var model = await OfDispositionsAsync(work, settings, parsed.GetValue(dispositions), options, cancellationToken)
                ?? RiskTraining.Train(
                    await TrainingWorlds.RowsAsync(work, settings, options.Seed, parsed.GetValue(worlds), parsed.GetValue(people), cancellationToken),
                    $"{parsed.GetValue(worlds)} generated worlds of {parsed.GetValue(people)} people, seeds {options.Seed} to {options.Seed + parsed.GetValue(worlds) - 1}", options);
            string path = parsed.GetValue(file) ?? Path.Combine(settings.Home, RiskModelFile.FileName);
            OwnerOnly.MakeFolder(Path.GetDirectoryName(Path.GetFullPath(path))!);
            RiskModelFile.Write(path, model);
            foreach (string line in new RiskFigures(RiskModelFile.Read(path), []).ToLines()) work.Teller.Say(line);
            work.Teller.Say($"Wrote {path} and its signature.");
            return 0;
        });
        return command;
    }

    private static async Task<RiskModel?> OfDispositionsAsync(Workplace work, Settings settings, string? path, TrainingOptions options, CancellationToken cancellationToken)
    {
        if (path is null) return null;
        var said = Dispositions.Read(path);
        await using var opened = await work.OpenAsync(settings, "train", "dispositions to learn from", cancellationToken);
        var rows = Dispositions.Rows(await TrainingWorlds.FeaturesAsync(opened.Store, cancellationToken), said);
        int known = rows.Count(row => row.IsNetwork is not null), networks = rows.Count(row => row.IsNetwork == true);
        if (known >= settings.LeastDispositions && networks >= options.LeastOfEach && known - networks >= options.LeastOfEach)
            return RiskTraining.Train(rows, $"{known} dispositions of analysts, {networks} of them networks", options);
        work.Teller.Say($"{known} dispositions of clusters of the last run, {networks} of them networks: too few to learn from "
            + $"({settings.LeastDispositions} in all and {options.LeastOfEach} of each are needed). Generated worlds teach instead.");
        return null;
    }
}

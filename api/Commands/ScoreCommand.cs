using System.CommandLine;
using System.Text.Json;
using Investigations.Api.Demo.Scoring;

namespace Investigations.Api.Commands;

/// <summary><c>score</c>: compares a results pack with a truth file.</summary>
internal static class ScoreCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Create(Workplace work)
    {
        var truth = new Argument<string>("TRUTH") { Description = "A truth file." };
        var results = new Argument<string>("RESULTS") { Description = "The folder of a results pack." };
        var json = new Option<bool>("--json") { Description = "Print all figures as JSON." };
        var command = new Command("score", "Compares a results pack with a truth file.") { truth, results, json };
        command.SetAction(parsed =>
        {
            try
            {
                var score = ResultScore.Compute(parsed.GetRequiredValue(truth), parsed.GetRequiredValue(results));
                work.Teller.Say((parsed.GetValue(json) ? score.ToJson() : score.ToText()).TrimEnd('\n'));
                return 0;
            }
            catch (JsonException)
            {
                throw new UsageException($"'{parsed.GetValue(truth)}' is not JSON: give a truth file, as generate writes it.");
            }
        });
        return command;
    }
}

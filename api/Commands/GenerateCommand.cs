using System.CommandLine;
using Investigations.Api.Demo;

namespace Investigations.Api.Commands;

/// <summary><c>generate</c>: writes an invented source pack with its truth file.</summary>
internal static class GenerateCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Create(Workplace work)
    {
        var seed = new Option<int>("--seed") { Description = "The start of all chance: the same seed gives the same bytes.", Required = true, HelpName = "S" };
        var people = new Option<int>("--people") { Description = $"How many people, {WorldOptions.FewestPeople} to {WorldOptions.MostPeople}.", Required = true, HelpName = "N" };
        var folder = new Option<string>("--out") { Description = "Where pack/ and truth.json go.", Required = true, HelpName = "DIR" };
        var weeks = new Option<int?>("--weeks") { Description = $"So many weekly exports of one world, up to {WorldGenerator.MostWeeks}, each in a folder of its own.", HelpName = "N" };
        var command = new Command("generate", "Writes an invented source pack with its truth file.") { seed, people, folder, weeks };
        command.SetAction(parsed =>
        {
            try
            {
                var options = new WorldOptions(parsed.GetValue(seed), parsed.GetValue(people));
                if (parsed.GetValue(weeks) is { } count) WorldGenerator.WriteWeeks(options, count, parsed.GetRequiredValue(folder));
                else WorldGenerator.Write(options, parsed.GetRequiredValue(folder));
            }
            catch (ArgumentException wrong)
            {
                throw new UsageException(wrong.Message);
            }

            work.Teller.Say(parsed.GetValue(weeks) is { } written
                ? $"Wrote {written} weekly exports to {parsed.GetRequiredValue(folder)}."
                : $"Wrote {Path.Combine(parsed.GetRequiredValue(folder), "pack")} and truth.json.");
            return 0;
        });
        return command;
    }
}

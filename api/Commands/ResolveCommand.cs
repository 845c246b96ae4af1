using System.CommandLine;
using Investigations.Jobs.Resolution.Tables;

namespace Investigations.Api.Commands;

/// <summary><c>resolve</c>: record linkage alone, on any table of persons.</summary>
internal static class ResolveCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Create(Workplace work)
    {
        var files = new Argument<string[]>("FILE") { Description = "CSV files of persons, a header in the first line.", Arity = ArgumentArity.OneOrMore };
        var id = new Option<string?>("--id") { Description = "The column that names the records. Default: record_id, unique_id, rec_id, id, or else the row's number.", HelpName = "COLUMN" };
        var columns = new Option<string[]>("--columns") { Description = $"What columns say, where the guess is wrong: role=name,... Roles: {string.Join(", ", RoleNames.All.Order(StringComparer.Ordinal))}.", HelpName = "ROLE=NAME,..." };
        var linkOnly = new Option<bool>("--link-only") { Description = "Pair records of different files only." };
        var threshold = new Option<double>("--threshold") { Description = "Match probability from which two records are one person, between 0 and 1.", DefaultValueFactory = _ => ResolveRequest.UsualThreshold, HelpName = "T" };
        var truth = new Option<string?>("--truth") { Description = "The column that says who a record truly is: prints how right the result is. It is never compared.", HelpName = "COLUMN" };
        var explain = new Option<string[]>("--explain") { Description = "Print why two records are one person or not.", HelpName = "ID1 ID2", Arity = new ArgumentArity(2, 2), AllowMultipleArgumentsPerToken = true };
        var folder = new Option<string>("--out") { Description = "Where clusters.csv, pairs.csv and clusters-quality.csv go.", Required = true, HelpName = "DIR" };
        var command = new Command("resolve", "Finds the records of one person in any table of persons.") { files, id, columns, linkOnly, threshold, truth, explain, folder };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var choices = Choices(parsed.GetValue(columns) ?? [], parsed.GetValue(threshold));
            var tables = new TableOptions(parsed.GetRequiredValue(files))
            {
                IdColumn = parsed.GetValue(id),
                Columns = choices,
                TruthColumn = parsed.GetValue(truth),
                LinkOnly = parsed.GetValue(linkOnly),
            };
            var request = new ResolveRequest(tables, parsed.GetRequiredValue(folder)) { Threshold = parsed.GetValue(threshold), Explain = parsed.GetValue(explain) ?? [] };
            await new ResolveRun(work.Teller, request).RunAsync(cancellationToken);
            return 0;
        });
        return command;
    }

    private static List<ColumnChoice> Choices(string[] given, double threshold)
    {
        var choices = new List<ColumnChoice>();
        var faults = new List<string>();
        foreach (string pair in given.SelectMany(static text => text.Split(',', StringSplitOptions.RemoveEmptyEntries)))
        {
            int equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1 || equals == pair.Length - 1) faults.Add($"--columns: '{pair}' is not role=name.");
            else if (!RoleNames.TryParse(pair[..equals], out var role)) faults.Add($"--columns: there is no role '{pair[..equals]}'. There are: {string.Join(", ", RoleNames.All)}.");
            else choices.Add(new(role, pair[(equals + 1)..].Trim()));
        }
        if (threshold is not (> 0 and < 1)) faults.Add("--threshold is a probability: give a number above 0 and below 1.");
        return faults.Count == 0 ? choices : throw new TableFaultException(faults);
    }
}

using System.CommandLine;
using System.CommandLine.Help;
using Investigations.Graph.Ingestion;
using Investigations.Graph.Storage;
using Investigations.Jobs.Resolution.Tables;
using Microsoft.AspNetCore.Connections;

namespace Investigations.Api.Commands;

/// <summary>All commands, and what their failures mean: exit code 0 done, 1 the work failed, 2 wrong use.</summary>
internal static class CommandLine
{
    private const int Failed = 1;
    private const int WrongUse = 2;

    /// <summary>Runs one command.</summary>
    /// <param name="arguments">As the process got them.</param>
    /// <param name="work">What commands work with.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] arguments, Workplace work)
    {
        var root = new RootCommand("Investigations: finds networks of fraudulent remote workers, and their facilitators, in a company's own records.")
        {
            work.Home,
            DemoCommand.Create(work), GenerateCommand.Create(work), ImportCommand.Create(work), RunCommand.Create(work), AnalyseCommand.Create(work),
            IndicatorsCommand.Create(work), ReportCommand.Create(work), ServeCommand.Create(work), ExportCommand.Create(work), ScoreCommand.Create(work),
            VerifyAuditCommand.Create(work), ResolveCommand.Create(work), TrainCommand.Create(work), DriftCommand.Create(work),
        };
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpAction)
        {
            foreach (var fault in parsed.Errors) work.Teller.Fail(fault.Message);
            work.Teller.Fail(parsed.CommandResult.Command is RootCommand ? "See: investigations --help" : $"See: investigations {parsed.CommandResult.Command.Name} --help");
            return WrongUse;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception fault)
        {
            return Explain(fault, work.Teller);
        }
    }

    private static int Explain(Exception fault, Teller teller)
    {
        switch (fault)
        {
            case SettingsException settings:
                foreach (string line in settings.Faults) teller.Fail(line);
                return WrongUse;
            case TableFaultException table:
                foreach (string line in table.Faults) teller.Fail(line);
                return WrongUse;
            case UsageException:
                teller.Fail(fault.Message);
                return WrongUse;
            case OperationCanceledException:
                teller.Fail("Stopped. What was written stands; start again to go on.");
                return Failed;
            case PackRefusedException or StoreUnavailableException or InvalidOperationException or InvalidDataException:
                teller.Fail(fault.Message);
                return Failed;
            case IOException { InnerException: AddressInUseException }:
                teller.Fail("The port is in use: give another with --port, or 0 for a free one.");
                return Failed;
            case IOException or UnauthorizedAccessException:
                teller.Fail($"{fault.Message} Check the path, the space on the disk and who may write there.");
                return Failed;
            default:
                teller.Fail($"A fault of ours, {fault.GetType().Name}. Please report it with these lines:{Environment.NewLine}{fault.StackTrace}");
                return Failed;
        }
    }
}

using System.CommandLine;
using Investigations.Graph.Ingestion;
using Investigations.Jobs.Reporting;
using Microsoft.Extensions.Logging.Abstractions;

namespace Investigations.Api.Commands;

/// <summary><c>analyse</c>: imports packs, runs the stages after each, and exports the results of the last.</summary>
internal static class AnalyseCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Create(Workplace work)
    {
        var packs = new Argument<string[]>("PACK") { Description = "Folders or .zip archives, in the order they were exported.", Arity = ArgumentArity.OneOrMore };
        var export = new Option<string>("--export") { Description = "Where the results pack goes.", Required = true, HelpName = "DIR" };
        var store = new Option<string>("--store") { Description = "The store to use.", DefaultValueFactory = _ => "sqlite" };
        store.AcceptOnlyFromAmong("sqlite");
        var command = new Command("analyse", "Import, run and export in one go, on a scratch store unless --home names one to keep.") { packs, export, store };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await AnalyseAsync(work, parsed, parsed.GetRequiredValue(packs), parsed.GetRequiredValue(export), cancellationToken);
            return 0;
        });
        return command;
    }

    private static async Task AnalyseAsync(Workplace work, ParseResult parsed, string[] packs, string export, CancellationToken cancellationToken)
    {
        using var scratch = parsed.GetValue(work.Home) is null ? new ScratchHome() : null;
        var settings = work.Settings(parsed);
        if (scratch is not null) settings = settings with { Home = scratch.Path };
        await using var opened = await work.OpenAsync(settings, "analyse", "an analysis of packs", cancellationToken);
        var store = opened.Store;
        var stages = work.Stages(settings, NullLoggerFactory.Instance);
        foreach (string path in packs)
        {
            await work.ImportAsync(store, scratch is null ? Keys.Tenant(settings.Home) : Keys.Scratch(TenantOf(path)), path, null, cancellationToken);
            await work.RunAsync(store, stages, null, cancellationToken);
        }

        await ResultsPack.WriteAsync(export, store, Workplace.Parameters, cancellationToken);
        work.Teller.Say($"Wrote the results pack to {export}.");
    }

    private static string TenantOf(string path)
    {
        using var pack = SourcePack.Open(path, PackLimits.Default);
        return pack.Header.Tenant;
    }
}

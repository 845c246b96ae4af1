using System.CommandLine;
using System.Globalization;
using Investigations.Graph.Model;
using Investigations.Jobs.Signals;
using Microsoft.Extensions.Logging.Abstractions;

namespace Investigations.Api.Commands;

/// <summary><c>indicators</c>: lists the catalogue, or what each indicator says of packs.</summary>
internal static class IndicatorsCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Create(Workplace work)
    {
        var packs = new Argument<string[]>("PACK") { Description = "Folders or .zip archives; none lists the catalogue.", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("indicators", "Lists the whole catalogue; on a pack, says of each: fired, did not fire, not computable because.") { packs };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string[] paths = parsed.GetValue(packs) ?? [];
            if (paths.Length == 0)
            {
                foreach (var indicator in IndicatorCatalogue.All.Select(each => each.Description))
                    work.Teller.Say($"{indicator.Code}  {indicator.Title}{(indicator.IsReported ? " (reported by people)" : "")}. {indicator.Computes}");
                return 0;
            }

            using var scratch = new ScratchHome();
            var settings = work.Settings(parsed) with { Home = scratch.Path };
            await using var opened = await work.OpenAsync(settings, "indicators", "what indicators say of packs", cancellationToken);
            var store = opened.Store;
            foreach (string path in paths) await work.ImportAsync(store, Keys.Scratch(""), path, null, cancellationToken);
            await work.RunAsync(store, work.Stages(settings, NullLoggerFactory.Instance), ["resolve", "correlate", "signal"], cancellationToken);
            var reported = IndicatorCatalogue.All.Where(each => each.Description.IsReported).Select(each => each.Description.Code).ToHashSet(StringComparer.Ordinal);
            foreach (var outcome in await store.IndicatorOutcomesAsync(cancellationToken))
                work.Teller.Say($"{outcome.Indicator}  {Said(outcome)}{(reported.Contains(outcome.Indicator) ? ", reported by people" : "")}{Fresh(outcome)}");
            return 0;
        });
        return command;
    }

    private static string Fresh(IndicatorOutcome outcome) =>
        outcome.FreshAt is { } at ? string.Create(CultureInfo.InvariantCulture, $", on data of {at.UtcDateTime:yyyy-MM-dd}") : "";

    private static string Said(IndicatorOutcome outcome) => outcome switch
    {
        { NotComputableBecause: { } because } => $"not computable: {because}",
        { FiredCount: 0 } => "did not fire",
        _ => string.Create(CultureInfo.InvariantCulture, $"fired {outcome.FiredCount} times"),
    };
}

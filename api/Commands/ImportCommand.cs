using System.CommandLine;
using Investigations.Graph.Ingestion;
using Investigations.Graph.Ingestion.Mapping;

namespace Investigations.Api.Commands;

/// <summary><c>import</c>: reads source packs, or foreign files through a mapping, into the store.</summary>
internal static class ImportCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Create(Workplace work)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Folders or .zip archives.", Arity = ArgumentArity.OneOrMore };
        var dryRun = new Option<bool>("--dry-run") { Description = "Print counts and a sample; write nothing." };
        var mapping = new Option<string?>("--mapping") { Description = "A mapping file: PATH holds foreign files.", HelpName = "FILE" };
        var command = new Command("import", "Reads source packs and feeds into the store; prints accepted, unchanged, changed and rejected rows by file.") { paths, dryRun, mapping };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var settings = work.Settings(parsed);
            if (parsed.GetValue(dryRun))
            {
                foreach (string path in parsed.GetRequiredValue(paths)) await DryRunAsync(work, path, parsed.GetValue(mapping), cancellationToken);
                return 0;
            }

            await using var opened = await work.OpenAsync(settings, "import", "an import of packs", cancellationToken);
            var store = opened.Store;
            var hash = Keys.Tenant(settings.Home);
            bool isWhole = true;
            foreach (string path in parsed.GetRequiredValue(paths))
            {
                var outcome = await work.ImportAsync(store, hash, path, parsed.GetValue(mapping), cancellationToken);
                isWhole &= !outcome.Notices.Any(notice => NoticeCode.IsError(notice.Code));
            }

            return isWhole ? 0 : 1;
        });
        return command;
    }

    private static async Task DryRunAsync(Workplace work, string path, string? mapping, CancellationToken cancellationToken)
    {
        if (mapping is not null)
        {
            var preview = MappedImport.Read(mapping, PackLimits.Default).Preview(path, ImportOptions.Default.SampleRecords);
            foreach (var (name, text) in preview.Files.OrderBy(file => file.Key, StringComparer.Ordinal)) work.Teller.Say($"{name}\n{text.TrimEnd()}");
            foreach (var notice in preview.Notices) work.Teller.Say($"notice {notice.Code} {notice.File}: {notice.Message}");
            return;
        }

        string tenant;
        using (var pack = SourcePack.Open(path, PackLimits.Default)) tenant = pack.Header.Tenant;
        var outcome = await PackImporter.DryRunAsync(path, Keys.Scratch(tenant), work.Clock, ImportOptions.Default, cancellationToken);
        ImportTable.Tell(work.Teller, outcome.Outcome);
        foreach (var record in outcome.Sample)
            work.Teller.Say($"{record.File.Name}#{record.RecordId}: {string.Join(" | ", record.Keys.Where(key => key.Length > 0))}");
        foreach (var reject in outcome.Rejects)
            work.Teller.Say($"rejected {reject.File} line {reject.Line} {reject.Column}: {reject.Reason}. {reject.Message}");
        work.Teller.Say("Nothing was written.");
    }
}

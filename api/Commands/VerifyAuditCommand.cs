using System.CommandLine;

namespace Investigations.Api.Commands;

/// <summary><c>verify-audit</c>: checks that the audit log is what was written.</summary>
internal static class VerifyAuditCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Create(Workplace work)
    {
        var command = new Command("verify-audit", "Checks every entry of the audit log against its chain and its checkpoint.");
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var settings = work.Settings(parsed);
            if (!File.Exists(settings.OperationsDatabase)) throw new UsageException($"'{settings.Home}' has no audit log yet; it begins with the first import.");
            await using var log = work.OpenAudit(settings);
            var found = await log.VerifyAsync(cancellationToken);
            foreach (var fault in found.Faults) work.Teller.Fail($"entry {fault.Number}: {fault.Kind}. {fault.Message}");
            if (!found.IsWhole) return 1;
            work.Teller.Say($"{found.EntryCount} entries, every one as it was written.");
            return 0;
        });
        return command;
    }
}

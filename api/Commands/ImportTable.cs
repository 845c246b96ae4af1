using System.Globalization;
using Investigations.Graph.Storage;

namespace Investigations.Api.Commands;

/// <summary>What an import did, as lines.</summary>
internal static class ImportTable
{
    private const int MostNotices = 20;

    /// <summary>Tells the counts by file, and what was odd.</summary>
    public static void Tell(Teller teller, ImportOutcome outcome)
    {
        teller.Say($"{"file",-26}{"accepted",10}{"unchanged",11}{"changed",9}{"rejected",10}{"closed",8}");
        foreach (var file in outcome.Files.Append(Sum(outcome.Files)))
        {
            teller.Say(string.Create(
                CultureInfo.InvariantCulture,
                $"{file.File,-26}{file.AcceptedCount,10}{file.UnchangedCount,11}{file.ChangedCount,9}{file.RejectedCount,10}{file.ClosedCount,8}"));
        }

        foreach (var notice in outcome.Notices.Take(MostNotices))
            teller.Say(string.Create(CultureInfo.InvariantCulture, $"notice {notice.Code} {notice.File}{(notice.Column.Length == 0 ? "" : ":")}{notice.Column} x {notice.Count}: {notice.Message}"));
        if (outcome.Notices.Count > MostNotices)
            teller.Say(string.Create(CultureInfo.InvariantCulture, $"and {outcome.Notices.Count - MostNotices} more notices"));
    }

    private static FileOutcome Sum(IReadOnlyList<FileOutcome> files) => new(
        "all", files.Sum(file => file.AcceptedCount), files.Sum(file => file.UnchangedCount), files.Sum(file => file.ChangedCount),
        files.Sum(file => file.RejectedCount), files.Sum(file => file.ClosedCount));
}

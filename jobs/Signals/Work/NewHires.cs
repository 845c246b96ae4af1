using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Work;

/// <summary>Tells the first days of a worker.</summary>
internal static class NewHires
{
    /// <summary>True when a row with <c>account_id</c> and <c>at</c> lies within a time after its worker's start.</summary>
    public static bool IsWithin(SignalInput input, RecordTable table, int row, TimeSpan window)
    {
        var workers = input.Records[Workers];
        int worker = workers.Row(input.Accounts.WorkerOf(table["account_id"].KeyCode(row)));
        return worker >= 0 && workers["start_date"].Moment(worker) is { } start && table["at"].Moment(row) is { } at && at >= start && at - start <= window;
    }
}

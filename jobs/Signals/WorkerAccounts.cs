using Investigations.Graph.Model;

namespace Investigations.Jobs.Signals;

/// <summary>Finds the worker, and through him the candidate, behind a user account or a device.</summary>
public sealed class WorkerAccounts
{
    private readonly Dictionary<int, string> workerOfAccount = [];
    private readonly Dictionary<int, List<(string Worker, string From, string To)>> workersOfDevice = [];
    private readonly SignalInput input;

    internal WorkerAccounts(SignalInput input)
    {
        this.input = input;
        var accounts = input.Records[SourceCatalogue.UserAccounts];
        for (int row = 0; row < accounts.Count; row++) workerOfAccount[accounts["record_id"].KeyCode(row)] = accounts["worker_id"].Key(row);
        var devices = input.Records[SourceCatalogue.Devices];
        for (int row = 0; row < devices.Count; row++)
        {
            int serial = devices["serial"].KeyCode(row);
            if (serial == 0 || devices["assigned_worker_id"].KeyCode(row) == 0) continue;
            if (!workersOfDevice.TryGetValue(serial, out var holders)) workersOfDevice[serial] = holders = [];
            holders.Add((devices["assigned_worker_id"].Key(row), devices["assigned_from"].Key(row), devices["assigned_to"].Key(row)));
        }
    }

    /// <summary>The worker's record id of an account, by the key code of its id; "" when unknown.</summary>
    public string WorkerOf(int accountKeyCode) => workerOfAccount.GetValueOrDefault(accountKeyCode, "");

    /// <summary>The candidate of an account, by the key code of its id; null when unknown.</summary>
    public EntityId? CandidateOf(int accountKeyCode) => input.Candidate(SourceCatalogue.Workers, WorkerOf(accountKeyCode));

    /// <summary>The worker who held a device at a time (a sortable key such as <c>2026-04-20</c>), or its only one; "" when unknown.</summary>
    public string WorkerOfDevice(int serialKeyCode, string at)
    {
        if (!workersOfDevice.TryGetValue(serialKeyCode, out var holders)) return "";
        foreach (var (worker, from, to) in holders)
        {
            bool isBegun = from.Length == 0 || at.Length == 0 || string.CompareOrdinal(from, at) <= 0;
            bool isOver = to.Length > 0 && at.Length > 0 && string.CompareOrdinal(to, at[..Math.Min(at.Length, 10)]) < 0;
            if (isBegun && !isOver) return worker;
        }
        return holders.Count == 1 ? holders[0].Worker : "";
    }

    /// <summary>The candidate who held a device at a time; null when unknown.</summary>
    public EntityId? CandidateOfDevice(int serialKeyCode, string at) => input.Candidate(SourceCatalogue.Workers, WorkerOfDevice(serialKeyCode, at));
}

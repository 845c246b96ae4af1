using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Work;

/// <summary>W14: meetings that overlap, or meeting and virtual-desktop programs of several companies.</summary>
internal static class SeveralMeetings
{
    private static readonly string[] Clients =
        ["citrix workspace", "vmware horizon", "omnissa horizon", "amazon workspaces", "azure virtual desktop", "windows app", "parallels client", "nomachine", "webex", "gotomeeting", "goto meeting",
         "bluejeans", "ringcentral", "zoom", "microsoft teams", "google meet", "8x8", "dialpad", "whereby", "jitsi", "lark", "dingtalk", "chime"];

    /// <summary>The rule.</summary>
    public static Rule Rule { get; } = new(new("W14", "Several meetings at once, or other companies' clients", EvidenceCategory.Device, FileNeeds.All(Interviews).Or(Software, Devices),
        "Two meetings of one person overlap, or an assigned device runs several meeting and virtual-desktop programs that IT has not approved and few colleagues have.",
        "Customers who bring their own meeting program.", ["meetings with vendors"], "PSA25J RF26"), Evaluate);

    private static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input) =>
        Overlaps(description, input).Concat(ForeignClients(description, input));

    private static IEnumerable<Signal> Overlaps(IndicatorDescription description, SignalInput input)
    {
        var table = input.Records[Interviews];
        var shortest = TimeSpan.FromMinutes(input.Thresholds.Number(description.Code, "minOverlap"));
        var rows = Rows.By(table, row => table["started_at"].Moment(row) is not null && table["ended_at"].Moment(row) is not null ? input.Candidate(Candidates, table["candidate_id"].Key(row)) : null);
        foreach (var own in rows)
        {
            var ordered = own.Value.OrderBy(row => table["started_at"].Key(row), StringComparer.Ordinal).ThenBy(row => row).ToList();
            var both = ordered.Zip(ordered.Skip(1)).Where(pair => Earlier(table["ended_at"].Moment(pair.First)!.Value, table["ended_at"].Moment(pair.Second)!.Value)
                - table["started_at"].Moment(pair.Second)!.Value >= shortest).ToList();
            if (both.Count == 0) continue;
            yield return Firing.On(description, own.Key, table["started_at"].Moment(both[^1].Second), input.Thresholds.Bits(description.Code),
                $"Meetings that overlap by {shortest.TotalMinutes:0} minutes or more: {both.Count} pairs.", both.SelectMany(pair => new[] { table.Evidence(pair.First, "ended_at"), table.Evidence(pair.Second, "started_at") }), "overlap");
        }
    }

    private static IEnumerable<Signal> ForeignClients(IndicatorDescription description, SignalInput input)
    {
        var table = input.Records[Software];
        int minimum = input.Thresholds.Count(description.Code, "minClients");
        double usual = input.Thresholds.Number(description.Code, "maxShare");
        var approved = new ApprovedPrograms(input.Records[ApprovedSoftware]);
        var clients = Enumerable.Range(0, table.Count).Where(row => IsClient(table["name"].Text(row)) && !approved.Covers(table, row, "")).ToList();
        int devices = Enumerable.Range(0, table.Count).Select(row => table["device_serial"].KeyCode(row)).Distinct().Count();
        var holders = clients.GroupBy(row => table["name"].TextCode(row)).ToDictionary(group => group.Key, group => group.Select(row => table["device_serial"].KeyCode(row)).Distinct().Count());
        // What one device has is never usual, however few devices there are.
        var foreign = clients.Where(row => holders[table["name"].TextCode(row)] <= Math.Max(1, usual * devices)).ToHashSet();
        foreach (var own in Rows.By(table, row => foreign.Contains(row) ? input.Accounts.CandidateOfDevice(table["device_serial"].KeyCode(row), table["first_seen"].Key(row)) : null))
        {
            string[] names = [.. own.Value.Select(row => table["name"].Text(row)).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)];
            if (names.Length < minimum) continue;
            yield return Firing.On(description, own.Key, own.Value.Max(row => table["first_seen"].Moment(row)), input.Thresholds.Bits(description.Code),
                $"{names.Length} meeting or virtual-desktop programs that the tenant does not use: {string.Join(", ", names)}.", own.Value.Select(row => table.Evidence(row, "name")), "clients");
        }
    }

    private static bool IsClient(string name) => Array.Exists(Clients, client => name.StartsWith(client, StringComparison.OrdinalIgnoreCase));

    private static DateTimeOffset Earlier(DateTimeOffset a, DateTimeOffset b) => a < b ? a : b;
}

using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Work;

/// <summary>W20: rights beyond the role are asked for in the first month.</summary>
internal static class EarlyPrivileges
{
    private static readonly string[] Powerful = ["admin", "root", "owner", "publish", "signer", "multisig", "deploy", "prod", "payroll", "billing"];

    /// <summary>The rule.</summary>
    public static Rule Rule { get; } = new(new("W20", "Asks early for rights beyond the role", EvidenceCategory.Behaviour, FileNeeds.All(AccessRequests, UserAccounts, Workers),
        "Within a month of the start several rights were asked for that were refused, or that are powerful and that hardly anyone who does the same work was given.",
        "A role that was not yet clear: ask the manager.", ["role not yet clear"], "W3H SEAL"), Evaluate);

    private static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input)
    {
        var table = input.Records[AccessRequests];
        var window = input.Thresholds.Days(description.Code, "window");
        int minimum = input.Thresholds.Count(description.Code, "minRights");
        var role = new RoleRights(input, input.Thresholds.Count(description.Code, "minPeers"), input.Thresholds.Number(description.Code, "maxShare"));
        foreach (var own in Rows.By(table, row => NewHires.IsWithin(input, table, row, window) && (table["approved"].Key(row) == "false" || IsPowerful(row))
            ? input.Accounts.CandidateOf(table["account_id"].KeyCode(row)) : null))
        {
            var beyond = own.Value.Where(row => table["approved"].Key(row) == "false" || !role.IsUsual(own.Key, table["entitlement"].KeyCode(row))).ToList();
            int rights = beyond.Select(row => table["entitlement"].KeyCode(row)).Distinct().Count();
            if (rights < minimum) continue;
            yield return Firing.On(description, own.Key, beyond.Max(row => table["at"].Moment(row)), input.Thresholds.Bits(description.Code),
                $"{rights} rights beyond the role were asked for within {window.TotalDays:0} days of the start.", beyond.Select(row => table.Evidence(row, "entitlement")));
        }

        bool IsPowerful(int row) => Powerful.Any(word => table["entitlement"].Key(row).Contains(word, StringComparison.Ordinal));
    }

    /// <summary>How usual a right is among those who do the same work.</summary>
    private sealed class RoleRights(SignalInput input, int minPeers, double maxShare)
    {
        private readonly Dictionary<int, PeerMeasure> measures = [];

        public bool IsUsual(EntityId candidate, int entitlement)
        {
            if (!measures.TryGetValue(entitlement, out var measure)) measures[entitlement] = measure = input.Peers.Measure(Granted(entitlement), minPeers);
            return measure.ShareAbove(candidate, 0.5) is { } usual && usual > maxShare;
        }

        private Dictionary<EntityId, double> Granted(int entitlement)
        {
            var table = input.Records[AccessRequests];
            var workers = input.Records[Workers];
            var granted = new Dictionary<EntityId, double>();
            for (int row = 0; row < workers.Count; row++)
            {
                if (input.Candidate(Workers, workers.RecordId(row)) is { } worker) granted[worker] = 0;
            }
            for (int row = 0; row < table.Count; row++)
            {
                if (table["entitlement"].KeyCode(row) == entitlement && table["approved"].Key(row) == "true" && input.Accounts.CandidateOf(table["account_id"].KeyCode(row)) is { } worker) granted[worker] = 1;
            }
            return granted;
        }
    }
}

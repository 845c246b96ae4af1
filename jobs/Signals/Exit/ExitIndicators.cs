using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Exit;

/// <summary>X01, X04, X05, X06: leaving, and coming back under another name.</summary>
internal static class ExitIndicators
{
    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<IIndicator> All { get; } =
    [
        new Rule(new("X01", "Device returned from another region than it was sent to", EvidenceCategory.Location, FileNeeds.All(Shipments),
            "A return came from another region than the worker's deliveries went to.",
            "A move: ask for the new address.", ["move"], "DOJ-C"), ReturnedElsewhere),
        new Rule(new("X04", "Sign-in after the end of employment", EvidenceCategory.Behaviour, FileNeeds.All(Logins, UserAccounts, Workers),
            "An account was used successfully days after its worker had left.",
            "An automatic token that nobody revoked.", ["automation token"], "PSA25J"), AfterTheEnd),
        new Rule(new("X05", "New applicant shares values with an ended worker", EvidenceCategory.Contact, FileNeeds.All(Candidates, Workers),
            "A candidate who applied after a worker left shares strong values, or several weak ones, with him under another name.",
            "The same honest person hired again.", ["re-hire", "alumni"], "KET SEAL"), Rebirth),
        new Rule(new("X06", "Leaves when verification is asked for", EvidenceCategory.Behaviour, FileNeeds.All(Verifications, Workers),
            "Employment ended within days after a verification was asked for.",
            "Coincidence: ask why.", ["coincidence"], "SEAL DTEX"), LeavesWhenAsked),
        ExitSpike.Indicator, RansomLink.Indicator, LastSeenTogether.Indicator,
    ];

    private static IEnumerable<Signal> ReturnedElsewhere(IndicatorDescription description, SignalInput input)
    {
        var table = input.Records[Shipments];
        foreach (var own in Rows.By(table, row => input.Candidate(Workers, table["worker_id"].Key(row))))
        {
            var sent = own.Value.Where(row => table["direction"].Key(row) == "outbound" && table["region"].TextCode(row) != 0).ToList();
            if (sent.Count == 0) continue;
            foreach (int row in own.Value.Where(row => table["direction"].Key(row) == "return" && table["region"].TextCode(row) != 0))
            {
                string origin = table["region"].Text(row);
                if (sent.Exists(other => table["region"].Text(other).Equals(origin, StringComparison.OrdinalIgnoreCase))) continue;
                yield return Firing.On(description, own.Key, table["shipped_at"].Moment(row), input.Thresholds.Bits(description.Code),
                    $"The return came from {origin}; equipment had gone to {table["region"].Text(sent[0])}.", [table.Evidence(row, "region"), table.Evidence(sent[0], "region")], table.RecordId(row));
            }
        }
    }

    private static IEnumerable<Signal> AfterTheEnd(IndicatorDescription description, SignalInput input)
    {
        var endOf = new Dictionary<EntityId, DateTimeOffset>();
        var workers = input.Records[Workers];
        var open = new HashSet<EntityId>();
        for (int row = 0; row < workers.Count; row++)
        {
            if (input.Candidate(Workers, workers.RecordId(row)) is not { } candidate) continue;
            if (workers["end_date"].Moment(row) is not { } end) open.Add(candidate);
            else if (!endOf.TryGetValue(candidate, out var later) || end > later) endOf[candidate] = end;
        }
        foreach (var own in input.SignIns)
        {
            if (open.Contains(own.Key) || !endOf.TryGetValue(own.Key, out var end)) continue;
            var late = own.Value.Where(signIn => signIn.At >= end.AddDays(2)).ToList();
            if (late.Count == 0) continue;
            yield return Firing.On(description, own.Key, late[^1].At, input.Thresholds.Bits(description.Code),
                $"{late.Count} sign-ins succeeded after employment had ended.", late.Select(signIn => signIn.Evidence));
        }
    }

    private static IEnumerable<Signal> Rebirth(IndicatorDescription description, SignalInput input)
    {
        var (ended, firstSeen) = Lives(input);
        var pairs = input.Associations.Ties.Where(tie => tie.ExplainedBy is null).GroupBy(tie => (tie.A, tie.B)).OrderBy(group => group.Key.A).ThenBy(group => group.Key.B);
        foreach (var pair in pairs)
        {
            var (old, fresh) = IsAfter(pair.Key.A, pair.Key.B) ? (pair.Key.A, pair.Key.B) : (pair.Key.B, pair.Key.A);
            if (!IsAfter(old, fresh) || (!pair.Any(tie => tie.IsStrong) && pair.Select(tie => tie.Pivot).Distinct().Count() < 2)) continue;
            yield return Firing.Of(description, fresh, [old, fresh], firstSeen[fresh], input.Thresholds.Bits(description.Code),
                $"A candidate who applied after {input.Label(old)} had left shares {pair.Select(tie => tie.Pivot).Distinct().Count()} values with him.",
                pair.SelectMany(tie => tie.Evidence), old.Value, pair.MaxBy(tie => tie.Bits)!.Category);
        }

        bool IsAfter(EntityId old, EntityId fresh) => ended.TryGetValue(old, out var end) && firstSeen.TryGetValue(fresh, out var start) && start >= end;
    }

    private static (Dictionary<EntityId, DateTimeOffset> Ended, Dictionary<EntityId, DateTimeOffset> FirstSeen) Lives(SignalInput input)
    {
        var ended = new Dictionary<EntityId, DateTimeOffset>();
        var firstSeen = new Dictionary<EntityId, DateTimeOffset>();
        var workers = input.Records[Workers];
        for (int row = 0; row < workers.Count; row++)
        {
            if (input.Candidate(Workers, workers.RecordId(row)) is not { } candidate) continue;
            if (workers["end_date"].Moment(row) is { } end) ended[candidate] = end;
            Earliest(candidate, workers["start_date"].Moment(row));
        }
        var applicants = input.Records[Candidates];
        for (int row = 0; row < applicants.Count; row++)
        {
            if (input.Candidate(Candidates, applicants.RecordId(row)) is { } candidate) Earliest(candidate, applicants["created_at"].Moment(row));
        }
        return (ended, firstSeen);

        void Earliest(EntityId candidate, DateTimeOffset? at)
        {
            if (at is { } moment && (!firstSeen.TryGetValue(candidate, out var known) || moment < known)) firstSeen[candidate] = moment;
        }
    }

    private static IEnumerable<Signal> LeavesWhenAsked(IndicatorDescription description, SignalInput input)
    {
        var checks = input.Records[Verifications];
        var workers = input.Records[Workers];
        var window = input.Thresholds.Days(description.Code, "window");
        for (int row = 0; row < checks.Count; row++)
        {
            if (checks["result"].Key(row) != "requested" || checks["subject_kind"].Key(row) != "worker" || checks["performed_at"].Moment(row) is not { } asked) continue;
            int worker = workers.Row(checks["subject_id"].Key(row));
            if (worker < 0 || workers["end_date"].Moment(worker) is not { } end || end < asked.AddDays(-1) || end - asked > window) continue;
            if (input.Candidate(Workers, workers.RecordId(worker)) is { } candidate)
                yield return Firing.On(description, candidate, end, input.Thresholds.Bits(description.Code),
                    $"Employment ended {Math.Max(0, (end - asked).TotalDays):0} days after a verification was asked for.", [checks.Evidence(row, "result"), workers.Evidence(worker, "end_date")], checks.RecordId(row));
        }
    }
}

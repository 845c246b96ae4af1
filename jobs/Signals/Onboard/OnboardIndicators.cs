using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Onboard;

/// <summary>Onboarding: shipping and first days of one worker.</summary>
internal static class OnboardIndicators
{
    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<IIndicator> All { get; } =
    [
        new Rule(new("O01", "Delivery address changed shortly before dispatch", EvidenceCategory.Location,
            FileNeeds.All(Shipments, WorkerChanges).Or(Shipments, ShipmentEvents),
            "The address a shipment goes to was changed in the days before it left, or by the carrier on its way.",
            "A real move: ask for a proof of it.", ["real move"], "ART PSA23 SCWX PB26"), ChangedBeforeDispatch),
        new Rule(new("O03", "Delivery to a forwarder, mail store, box or hotel", EvidenceCategory.Location, FileNeeds.All(Shipments),
            "The address is a freight forwarder, a shop that rents mail boxes, a post-office box or a hotel.",
            "A parcel shop used by policy, a rural box.", ["parcel shop by policy", "rural box"], "PSA23 U42 RF26"), Forwarded),
        new Rule(new("O04", "Delivery to another state than the claimed home", EvidenceCategory.Location, FileNeeds.All(Shipments, Workers),
            "Equipment went to another region or country than the home in the HR record.",
            "A second home, parents: ask who lives there.", ["second home", "parents"], "KB4 DOJ-K W3H"), FarFromHome),
        SentOn.Indicator,
        new Rule(new("O08", "Reported serial number is another one", EvidenceCategory.Device, FileNeeds.All(Devices),
            "The serial number that the user reported is not that of the device assigned.",
            "IT swapped the device.", ["swap by IT"], "MND"), OtherSerial),
        new Rule(new("O09", "Works only on own or virtual machines", EvidenceCategory.Behaviour, FileNeeds.All(HumanReports).Or(Workers, Logins, Devices),
            "The worker is set up for an own or a virtual machine, or was reported to insist on it.",
            "Contractors by policy.", ["contractor by policy"], "ART SCWX"), OwnMachine),
        new Rule(new("O12", "Remote-control tool within days of provisioning", EvidenceCategory.Device, FileNeeds.All(Software, Devices, UserAccounts),
            "A remote-control tool that IT has not approved was first seen within days of the account's creation.",
            "IT deployed it: put it on the list of approved software.", ["deployed by IT"], "BALL KB4 PB26"), EarlyRemoteTool),
        new Rule(new("O15", "Several devices in half a year", EvidenceCategory.Device, FileNeeds.All(Devices).Or(Shipments),
            "Several devices were assigned to one worker within half a year.",
            "Hardware that failed: the service desk knows.", ["hardware fault"], "U42"), SeveralDevices),
        FirstSeenFarAway.Rule, ForeignCompanyNeighbours.Rule, AlertAtFirstBoot.Rule, NeverTouchedKey.Rule,
    ];

    private static IEnumerable<Signal> ChangedBeforeDispatch(IndicatorDescription description, SignalInput input)
    {
        var window = input.Thresholds.Days(description.Code, "window");
        var shipments = input.Records[Shipments];
        var changes = input.Records[WorkerChanges];
        var changesOf = Rows.By(changes, row => changes["field"].Key(row) is "ship_to" or "address" ? input.Candidate(Workers, changes["worker_id"].Key(row)) : null)
            .ToDictionary(pair => pair.Key, pair => pair.Value);
        var events = input.Records[ShipmentEvents];
        var eventsOf = Enumerable.Range(0, events.Count).Where(row => events["event"].Key(row) == "address_changed").ToLookup(row => events["shipment_id"].Key(row));
        for (int row = 0; row < shipments.Count; row++)
        {
            if (shipments["direction"].Key(row) != "outbound" || input.Candidate(Workers, shipments["worker_id"].Key(row)) is not { } candidate) continue;
            var shippedAt = shipments["shipped_at"].Moment(row);
            var evidence = eventsOf[shipments.RecordId(row)].Select(change => events.Evidence(change, "event")).ToList();
            foreach (int change in changesOf.GetValueOrDefault(candidate, []))
            {
                if (changes["changed_at"].Moment(change) is { } at && shippedAt is { } shipped && at <= shipped && shipped - at <= window)
                    evidence.Add(changes.Evidence(change, "new_value"));
            }
            if (evidence.Count == 0) continue;
            yield return Firing.On(description, candidate, shippedAt, input.Thresholds.Bits(description.Code),
                $"The delivery address changed within {window.TotalDays:0} days before dispatch or on the way.", evidence.Append(shipments.Evidence(row, "street")), shipments.RecordId(row));
        }
    }

    private static IEnumerable<Signal> Forwarded(IndicatorDescription description, SignalInput input)
    {
        var table = input.Records[Shipments];
        for (int row = 0; row < table.Count; row++)
        {
            string kind = table[SourceColumn.AddressClass].Key(row);
            if (kind is not ("forwarder" or "mailstore" or "mail_store" or "pobox" or "po_box" or "hotel")) continue;
            if (table["direction"].Key(row) != "outbound" || input.Candidate(Workers, table["worker_id"].Key(row)) is not { } candidate) continue;
            yield return Firing.On(description, candidate, table["shipped_at"].Moment(row),
                kind == "forwarder" ? input.Thresholds.Number(description.Code, "forwarderBits") : input.Thresholds.Bits(description.Code),
                $"The delivery address is a {kind.Replace('_', ' ')}.", [table.Evidence(row, "street")], table.RecordId(row));
        }
    }

    private static IEnumerable<Signal> FarFromHome(IndicatorDescription description, SignalInput input)
    {
        var table = input.Records[Shipments];
        var workers = input.Records[Workers];
        for (int row = 0; row < table.Count; row++)
        {
            int worker = workers.Row(table["worker_id"].Key(row));
            if (worker < 0 || table["direction"].Key(row) != "outbound" || input.Candidate(Workers, table["worker_id"].Key(row)) is not { } candidate) continue;
            string home = workers["region"].Text(worker), there = table["region"].Text(row);
            if (home.Length == 0 || there.Length == 0 || home.Equals(there, StringComparison.OrdinalIgnoreCase)) continue;
            yield return Firing.On(description, candidate, table["shipped_at"].Moment(row), input.Thresholds.Bits(description.Code),
                $"Equipment went to {there}; the home in the HR record is in {home}.", [table.Evidence(row, "region"), workers.Evidence(worker, "region")], table.RecordId(row));
        }
    }

    private static IEnumerable<Signal> OtherSerial(IndicatorDescription description, SignalInput input)
    {
        var table = input.Records[Devices];
        for (int row = 0; row < table.Count; row++)
        {
            if (table["reported_serial"].KeyCode(row) == 0 || table["reported_serial"].KeyCode(row) == table["serial"].KeyCode(row)) continue;
            if (input.Candidate(Workers, table["assigned_worker_id"].Key(row)) is { } candidate)
                yield return Firing.On(description, candidate, table["assigned_from"].Moment(row), input.Thresholds.Bits(description.Code),
                    "The serial number that the user reported is not that of the device assigned.", [table.Evidence(row, "reported_serial"), table.Evidence(row, "serial")], table.RecordId(row));
        }
    }

    private static IEnumerable<Signal> OwnMachine(IndicatorDescription description, SignalInput input)
    {
        var table = input.Records[Workers];
        for (int row = 0; row < table.Count; row++)
        {
            if (table["device_mode"].Key(row) is not ("byod" or "vdi") || table["employment_type"].Key(row) != "employee") continue;
            if (input.Candidate(Workers, table.RecordId(row)) is { } candidate)
                yield return Firing.On(description, candidate, table["start_date"].Moment(row), input.Thresholds.Bits(description.Code),
                    $"An employee is set up for {(table["device_mode"].Key(row) == "vdi" ? "a virtual machine" : "an own machine")}.", [table.Evidence(row, "device_mode")], table.RecordId(row));
        }
        foreach (var signal in ReportedIndicators.Evaluate(description, input)) yield return signal;
    }

    private static IEnumerable<Signal> EarlyRemoteTool(IndicatorDescription description, SignalInput input)
    {
        var accounts = input.Records[UserAccounts];
        var createdAt = new Dictionary<EntityId, DateTimeOffset>();
        for (int row = 0; row < accounts.Count; row++)
        {
            if (accounts["created_at"].Moment(row) is { } at && input.Candidate(Workers, accounts["worker_id"].Key(row)) is { } candidate
                && (!createdAt.TryGetValue(candidate, out var earlier) || at < earlier))
                createdAt[candidate] = at;
        }
        var window = input.Thresholds.Days(description.Code, "window");
        foreach (var own in input.RemoteTools.Unapproved.GroupBy(tool => tool.Candidate))
        {
            if (!createdAt.TryGetValue(own.Key, out var created)) continue;
            var early = own.Where(tool => tool.FirstSeen is { } seen && seen >= created && seen - created <= window).ToList();
            if (early.Count == 0) continue;
            yield return Firing.On(description, own.Key, early.Min(tool => tool.FirstSeen), input.Thresholds.Bits(description.Code),
                $"{early[0].Name} was first seen {(early.Min(tool => tool.FirstSeen)!.Value - created).TotalDays:0} days after the account was made.", early.Select(tool => tool.Evidence));
        }
    }

    private static IEnumerable<Signal> SeveralDevices(IndicatorDescription description, SignalInput input)
    {
        var table = input.Records[Devices];
        var window = input.Thresholds.Days(description.Code, "window");
        foreach (var own in Rows.By(table, row => input.Candidate(Workers, table["assigned_worker_id"].Key(row))))
        {
            var dated = own.Value.Where(row => table["assigned_from"].Moment(row) is not null).OrderBy(row => table["assigned_from"].Key(row), StringComparer.Ordinal).ToList();
            var within = Rows.DensestWindow(dated, row => table["assigned_from"].Moment(row)!.Value, window);
            if (within.Count < input.Thresholds.Count(description.Code, "minDevices")) continue;
            yield return Firing.On(description, own.Key, table["assigned_from"].Moment(within[^1]), input.Thresholds.Bits(description.Code),
                $"{within.Count} devices were assigned within {window.TotalDays:0} days.", within.Select(row => table.Evidence(row, "assigned_from")));
        }
    }
}

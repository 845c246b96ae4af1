using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Work;

/// <summary>Work: software, devices and sign-ins of one worker.</summary>
internal static class WorkIndicators
{
    private static readonly string[] SwitchNames = ["pikvm", "composite kvm", "tinypilot", "jetkvm", "nanokvm", "ip-kvm", "blikvm"];
    private static readonly string[] KeepAwakeNames = ["mouse jiggler", "move mouse", "caffeine", "mousejiggler", "jiggler", "stayawake", "amphetamine"];

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<IIndicator> All { get; } =
    [
        new Rule(new("W01", "Remote-control tool that IT has not approved", EvidenceCategory.Device, FileNeeds.All(Software, Devices),
            "A program of the list of remote-access tools runs on an assigned device and is not approved.",
            "IT or a support firm deployed it.", ["support firm", "own remote desktop"], "ART RC25 MND"), RemoteTool),
        new Rule(new("W02", "Two independent remote-control tools", EvidenceCategory.Device, FileNeeds.All(Software, Devices),
            "Two or more unapproved remote-access tools appeared within a week, or one was set up by script with a fixed PIN.",
            "A support firm that uses two.", ["support firm"], "BALL RF26"), SeveralTools),
        new Rule(new("W03", "KVM switch over IP", EvidenceCategory.Device, FileNeeds.All(Devices, Peripherals).Or(Devices, LanNeighbours),
            "A USB device or a neighbour on the network calls itself a KVM switch over IP.",
            "A home laboratory: ask; its absence proves nothing, as such names can be changed.", ["home laboratory"], "DOJ-W MND MS25"), Switch),
        new Rule(new("W04", "Sign-ins over a known VPN", EvidenceCategory.Network, FileNeeds.All(Logins, UserAccounts),
            "A good part of the sign-ins comes from exits of a VPN service.",
            "A common consumer VPN; compare the date of the list.", ["consumer VPN"], "ART MND RC25 OFSI"), KnownVpn),
        new Rule(new("W05", "Sign-ins over hosting networks or residential proxies", EvidenceCategory.Network, FileNeeds.All(Logins, UserAccounts),
            "A good part of the sign-ins comes from hosting networks or residential proxies.",
            "An exit of the tenant's own security gateway: put it on the list of places.", ["security gateway", "relay of a device maker"], "ADV22 W3H"), Hosting),
        new Rule(new("W11", "Sessions that stay open for days", EvidenceCategory.Behaviour, FileNeeds.All(Logins, UserAccounts),
            "A session lasted a day or more without a break.",
            "An application that keeps itself signed in.", ["application that keeps alive"], "ADV22"), LongSession),
        new Rule(new("W13", "Program or device that keeps the machine awake", EvidenceCategory.Device, FileNeeds.All(Devices, Software).Or(Devices, Peripherals),
            "A program or USB device that feigns activity.",
            "Very common: it counts only beside other evidence.", ["presentations"], "MND RC25"), KeepAwake),
        SeveralMeetings.Rule, ChangingFingerprints.Rule, IdentitySlip.Rule, BulkClone.Rule, PersonalUpload.Rule, CredentialHarvest.Rule, EarlyPrivileges.Rule,
        EarlyReferral.Rule, OpenRemotePort.Rule, ChangedHandle.Rule, CheatingTools.Rule, FarFromClaimedHome.Rule, DeviceFarFromSession.Rule,
        SmallCharges.Rule, OtherDeviceClock.Rule, LittleActivity.Rule,
    ];

    private static IEnumerable<Signal> RemoteTool(IndicatorDescription description, SignalInput input)
    {
        foreach (var own in input.RemoteTools.Unapproved.GroupBy(tool => tool.Candidate).OrderBy(group => group.Key))
        {
            string[] names = [.. own.Select(tool => tool.Name).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)];
            yield return Firing.On(description, own.Key, own.Min(tool => tool.FirstSeen), input.Thresholds.Bits(description.Code),
                $"{string.Join(", ", names)} runs on an assigned device and is not approved.", own.Select(tool => tool.Evidence));
        }
    }

    private static IEnumerable<Signal> SeveralTools(IndicatorDescription description, SignalInput input)
    {
        var window = input.Thresholds.Days(description.Code, "window");
        int minimum = input.Thresholds.Count(description.Code, "minTools");
        foreach (var own in input.RemoteTools.Unapproved.GroupBy(tool => tool.Candidate).OrderBy(group => group.Key))
        {
            var dated = own.Where(tool => tool.FirstSeen is not null).OrderBy(tool => tool.FirstSeen).ThenBy(tool => tool.Evidence).ToList();
            var within = dated.Select(first => dated.Where(tool => tool.FirstSeen >= first.FirstSeen && tool.FirstSeen - first.FirstSeen <= window).ToList())
                .MaxBy(run => run.Select(tool => tool.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count()) ?? [];
            int count = within.Select(tool => tool.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count();
            var scripted = own.Where(tool => tool.CommandLine.Contains("remoting_start_host", StringComparison.OrdinalIgnoreCase)
                && tool.CommandLine.Contains("--pin", StringComparison.OrdinalIgnoreCase)).ToList();
            if (count < minimum && scripted.Count == 0) continue;
            yield return Firing.On(description, own.Key, within.Count > 0 ? within[^1].FirstSeen : null, input.Thresholds.Bits(description.Code),
                scripted.Count > 0 ? "A remote desktop was set up by script with a fixed PIN." : $"{count} remote-access tools appeared within {window.TotalDays:0} days.",
                (scripted.Count > 0 ? scripted : within).Select(tool => tool.Evidence));
        }
    }

    private static IEnumerable<Signal> Switch(IndicatorDescription description, SignalInput input)
    {
        var peripherals = Named(input, Peripherals, "description", "first_seen", SwitchNames).Concat(Gadget(input));
        var neighbours = Named(input, LanNeighbours, "hostname", "at", SwitchNames);
        foreach (var own in peripherals.Concat(neighbours).GroupBy(use => use.Candidate).OrderBy(group => group.Key))
        {
            yield return Firing.On(description, own.Key, own.Min(use => use.At), input.Thresholds.Bits(description.Code),
                $"A KVM switch over IP ({own.First().Value}) is attached to or beside an assigned device.", own.Select(use => use.Evidence));
        }
    }

    /// <summary>The Linux gadget's vendor and product with the serial that PiKVM ships with.</summary>
    private static IEnumerable<Use> Gadget(SignalInput input)
    {
        var table = input.Records[Peripherals];
        for (int row = 0; row < table.Count; row++)
        {
            bool isGadget = table["vendor_id"].Key(row) == "1d6b" && table["product_id"].Key(row) == "0104" && table["serial"].Key(row) == "cafebabe";
            if (isGadget && input.Accounts.CandidateOfDevice(table["device_serial"].KeyCode(row), table["first_seen"].Key(row)) is { } candidate)
                yield return new Use(candidate, "1d6b:0104:cafebabe", table["first_seen"].Moment(row), table.Evidence(row, "serial"));
        }
    }

    private static IEnumerable<Use> Named(SignalInput input, SourceFile file, string column, string at, string[] names)
    {
        var table = input.Records[file];
        for (int row = 0; row < table.Count; row++)
        {
            if (table[column].TextCode(row) == 0 || !names.Any(name => table[column].Text(row).Contains(name, StringComparison.OrdinalIgnoreCase))) continue;
            if (input.Accounts.CandidateOfDevice(table["device_serial"].KeyCode(row), table[at].Key(row)) is { } candidate)
                yield return new Use(candidate, table[column].Text(row), table[at].Moment(row), table.Evidence(row, column));
        }
    }

    private static IEnumerable<Signal> KnownVpn(IndicatorDescription description, SignalInput input) =>
        Share(description, input, facts => facts.Category == Graph.Normalisation.IpCategory.Vpn, "a VPN service");

    private static IEnumerable<Signal> Hosting(IndicatorDescription description, SignalInput input) =>
        Share(description, input, facts => facts.Category is Graph.Normalisation.IpCategory.Hosting or Graph.Normalisation.IpCategory.ResidentialProxy or Graph.Normalisation.IpCategory.Proxy,
            "hosting networks or residential proxies");

    private static IEnumerable<Signal> Share(
        IndicatorDescription description, SignalInput input, Func<Graph.Normalisation.IpReading, bool> isMeant, string what)
    {
        double share = input.Thresholds.Number(description.Code, "minShare");
        int minimum = input.Thresholds.Count(description.Code, "minSessions");
        foreach (var own in input.SignIns)
        {
            var meant = own.Value.Where(signIn => isMeant(signIn.Facts)).ToList();
            if (meant.Count < minimum || meant.Count < share * own.Value.Count) continue;
            string service = meant.Select(signIn => signIn.Facts.Service ?? "").Where(name => name.Length > 0).GroupBy(name => name, StringComparer.Ordinal)
                .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key).FirstOrDefault() ?? "";
            bool isHeavy = description.Code == "W04" && service.Contains("astrill", StringComparison.OrdinalIgnoreCase);
            yield return Firing.On(description, own.Key, meant.Max(signIn => signIn.At), isHeavy ? input.Thresholds.Number("W04", "heavyBits") : input.Thresholds.Bits(description.Code),
                $"{meant.Count} of {own.Value.Count} sign-ins came over {(service.Length > 0 ? service : what)}.", meant.Select(signIn => signIn.Evidence));
        }
    }

    private static IEnumerable<Signal> LongSession(IndicatorDescription description, SignalInput input)
    {
        var table = input.Records[Logins];
        double hours = input.Thresholds.Number(description.Code, "minHours");
        foreach (var own in Rows.By(table, row => IsLong(row) ? input.Accounts.CandidateOf(table["account_id"].KeyCode(row)) : null))
        {
            yield return Firing.On(description, own.Key, own.Value.Max(row => table["at"].Moment(row)), input.Thresholds.Bits(description.Code),
                $"{own.Value.Count} sessions lasted {hours:0} hours or more.", own.Value.Select(row => table.Evidence(row, "ended_at")));
        }

        bool IsLong(int row) => table["ended_at"].KeyCode(row) != 0 && table["ended_at"].Moment(row) - table["at"].Moment(row) >= TimeSpan.FromHours(hours);
    }

    private static IEnumerable<Signal> KeepAwake(IndicatorDescription description, SignalInput input)
    {
        var found = Named(input, Software, "name", "first_seen", KeepAwakeNames).Concat(Named(input, Peripherals, "description", "first_seen", KeepAwakeNames));
        foreach (var own in found.GroupBy(use => use.Candidate).OrderBy(group => group.Key))
        {
            yield return Firing.On(description, own.Key, own.Min(use => use.At), input.Thresholds.Bits(description.Code),
                $"{own.First().Value} keeps an assigned device awake.", own.Select(use => use.Evidence));
        }
    }
}

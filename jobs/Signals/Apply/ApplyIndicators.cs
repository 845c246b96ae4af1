using Investigations.Graph.Model;
using Investigations.Graph.Normalisation;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Apply;

/// <summary>A04, A05, A06, A15, A16, A18, A23 and those of the files beside this one: what one application shows by itself.</summary>
internal static class ApplyIndicators
{
    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<IIndicator> All { get; } =
    [
        SharedTemplate.Indicator, OldCommits.Indicator, CommitFanOut.Indicator, ContradictingSources.Indicator, ImpossibleExperience.Indicator,
        OtherNameOnList.Indicator, ChannelConcentration.Indicator, ReusedText.Indicator, ShellEmployer.Indicator,
        new Rule(new("A04", "Virtual phone number", EvidenceCategory.Contact, FileNeeds.All(Candidates).Or(Workers),
            "The numbering plan, or a carrier look-up in an extra column, says that the number belongs to no line.",
            "Many freelancers have such a number: it counts only beside other evidence.", ["freelancer with an internet number"], "MND HR PB26"), VirtualPhone),
        new Rule(new("A05", "Disposable or very new mailbox", EvidenceCategory.Contact, FileNeeds.All(Candidates),
            "The domain of the mailbox stands on the list of throw-away mail providers or on a watch-list, or an extra column says that it was registered shortly before the application.",
            "A privacy relay of a known provider.", ["privacy relay", "own domain"], "PSA23"), DisposableMailbox),
        new Rule(new("A06", "Flood of applications", EvidenceCategory.Behaviour, FileNeeds.All(Candidates, Applications),
            "One candidate applied for many openings within a month.",
            "A tool that applies by itself, used by an honest seeker.", ["automatic application tool"], "RF26 HR OKTA"), Flood),
        new Rule(new("A15", "Referred by, or refers, a linked candidate", EvidenceCategory.Identity, FileNeeds.All(Candidates, Workers),
            "A referral between two candidates who also share a value that nothing explains.",
            "A healthy habit of referring: it only adds to other evidence.", ["referral programme"], "ADV22 SEAL KET"), LinkedReferral),
        new Rule(new("A16", "Asks far below the usual pay", EvidenceCategory.Money, FileNeeds.All(Applications),
            "The pay asked is far below the median asked for the same title in the same currency.",
            "A junior, or a region with lower pay.", ["junior", "low-cost region"], "SEAL"), LowPay),
        new Rule(new("A18", "Application over a VPN, proxy or hosting network", EvidenceCategory.Network, FileNeeds.All(Applications).Or(Candidates),
            "The address the application came from belongs to a list of VPN, proxy or hosting networks.",
            "People who value privacy, and travellers.", ["privacy user", "traveller"], "ART MND"), HiddenAddress),
        new Rule(new("A23", "On a watch-list", EvidenceCategory.Identity, FileNeeds.All(Watchlist),
            "A mailbox, phone, wallet, domain, document or account equals an entry of a watch-list.",
            "Another holder of the value at another time: compare the list's date.", ["namesake", "recycled number"], "OFAC"), Watched),
    ];

    private static IEnumerable<Signal> VirtualPhone(IndicatorDescription description, SignalInput input)
    {
        foreach (var file in new[] { Candidates, Workers })
        {
            var table = input.Records[file];
            for (int row = 0; row < table.Count; row++)
            {
                if (input.Candidate(file, table.RecordId(row)) is not { } candidate) continue;
                string given = table.Extra(row, "line_type", "phone_line_type");
                bool isVirtual = given.Equals("voip", StringComparison.OrdinalIgnoreCase) || given.Equals("virtual", StringComparison.OrdinalIgnoreCase);
                if (!isVirtual && !(PhoneNumber.TryNormalise(table["phone"].Key(row), "US", out var phone) && phone.LineType == LineType.Voip)) continue;
                yield return Firing.On(description, candidate, null, input.Thresholds.Bits(description.Code),
                    "The phone number belongs to no line.", [table.Evidence(row, "phone")]);
            }
        }
    }

    private static IEnumerable<Signal> DisposableMailbox(IndicatorDescription description, SignalInput input)
    {
        var table = input.Records[Candidates];
        var watched = WatchedDomains.Of(input);
        for (int row = 0; row < table.Count; row++)
        {
            string mailbox = table["email"].Key(row);
            if (mailbox.Length == 0 || input.Candidate(Candidates, table.RecordId(row)) is not { } candidate) continue;
            string domain = mailbox[(mailbox.IndexOf('@', StringComparison.Ordinal) + 1)..];
            string? why = EmailAddress.IsDisposable(domain) ? "The mailbox belongs to a throw-away provider."
                : watched.ContainsKey(domain) ? "The domain of the mailbox stands on a watch-list."
                : Age(table, row) is { } age && age < input.Thresholds.Number(description.Code, "minAge") ? $"The domain of the mailbox was {age:0} days old when the application came."
                : null;
            if (why is null) continue;
            yield return Firing.On(description, candidate, table["created_at"].Moment(row), input.Thresholds.Bits(description.Code), why,
                watched.TryGetValue(domain, out var listed) ? [table.Evidence(row, "email"), listed] : [table.Evidence(row, "email")]);
        }
    }

    /// <summary>Days from the registration of the mailbox's domain to the application, where an extra column gives the first; else null.</summary>
    private static double? Age(RecordTable table, int row) =>
        CalendarDate.TryNormalise(table.Extra(row, "email_domain_created_on", "domain_created_on"), out var registered) && table["created_at"].Moment(row) is { } applied
            ? (applied - new DateTimeOffset(registered.Value.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)).TotalDays
            : null;

    private static IEnumerable<Signal> Flood(IndicatorDescription description, SignalInput input)
    {
        var table = input.Records[Applications];
        var window = input.Thresholds.Days(description.Code, "window");
        int minimum = input.Thresholds.Count(description.Code, "minRequisitions");
        foreach (var own in Rows.By(table, row => input.Candidate(Candidates, table["candidate_id"].Key(row))))
        {
            var dated = own.Value.Where(row => table["submitted_at"].Moment(row) is not null && table["requisition_id"].KeyCode(row) != 0)
                .OrderBy(row => table["submitted_at"].Key(row), StringComparer.Ordinal).ToList();
            var within = Rows.DensestWindow(dated, row => table["submitted_at"].Moment(row)!.Value, window);
            int count = within.Select(row => table["requisition_id"].KeyCode(row)).Distinct().Count();
            if (count < minimum) continue;
            yield return Firing.On(description, own.Key, table["submitted_at"].Moment(within[^1]), input.Thresholds.Bits(description.Code),
                $"{count} openings were applied for within {window.TotalDays:0} days.", within.Select(row => table.Evidence(row, "requisition_id")));
        }
    }

    private static IEnumerable<Signal> LinkedReferral(IndicatorDescription description, SignalInput input)
    {
        var tied = input.Associations.Ties.Where(tie => tie.ExplainedBy is null).ToLookup(tie => (tie.A, tie.B));
        foreach (var referral in input.Associations.Links.Where(link => link.Kind == LinkKind.Referred))
        {
            var pair = referral.From.CompareTo(referral.To) < 0 ? (referral.From, referral.To) : (referral.To, referral.From);
            var others = tied[pair].Where(tie => tie.HeldByA != LinkKind.Referred && tie.HeldByB != LinkKind.Referred).ToList();
            if (others.Count == 0) continue;
            yield return Firing.Of(description, referral.To, [referral.From, referral.To], referral.Validity.From, input.Thresholds.Bits(description.Code),
                $"{input.Label(referral.From)} referred a candidate with whom he shares {others.Select(tie => tie.Pivot).Distinct().Count()} values.",
                referral.Evidence.Concat(others.SelectMany(tie => tie.Evidence)), referral.From.Value);
        }
    }

    private static IEnumerable<Signal> LowPay(IndicatorDescription description, SignalInput input)
    {
        var table = input.Records[Applications];
        double share = input.Thresholds.Number(description.Code, "maxShare");
        int peers = input.Thresholds.Count(description.Code, "minPeers");
        var groups = Enumerable.Range(0, table.Count).Where(row => Rows.Number(table["salary_asked"].Key(row)) is > 0)
            .GroupBy(row => (table["job_title"].KeyCode(row), table["currency"].KeyCode(row)));
        foreach (var group in groups)
        {
            double[] asked = [.. group.Select(row => Rows.Number(table["salary_asked"].Key(row))!.Value).Order()];
            if (asked.Length < peers) continue;
            double median = asked[asked.Length / 2];
            foreach (int row in group)
            {
                double own = Rows.Number(table["salary_asked"].Key(row))!.Value;
                if (own > share * median || input.Candidate(Candidates, table["candidate_id"].Key(row)) is not { } candidate) continue;
                yield return Firing.On(description, candidate, table["submitted_at"].Moment(row), input.Thresholds.Bits(description.Code),
                    $"The pay asked is {own / median:0%} of the median of {asked.Length} applications for the same title.", [table.Evidence(row, "salary_asked")], table.RecordId(row));
            }
        }
    }

    private static IEnumerable<Signal> HiddenAddress(IndicatorDescription description, SignalInput input)
    {
        var uses = Rows.Uses(input, Candidates, "record_id", "created_ip", "created_at")
            .Concat(Rows.Uses(input, Applications, "candidate_id", "submitted_ip", "submitted_at"));
        foreach (var own in uses.GroupBy(use => use.Candidate))
        {
            var hidden = own.Where(use => input.Ips.Read(use.Value).HidesUser).ToList();
            if (hidden.Count == 0) continue;
            string? service = hidden.Select(use => input.Ips.Read(use.Value).Service).FirstOrDefault(name => !string.IsNullOrEmpty(name));
            yield return Firing.On(description, own.Key, hidden.Max(use => use.At),
                service is null ? input.Thresholds.Bits(description.Code) : input.Thresholds.Number(description.Code, "namedVpnBits"),
                $"{hidden.Count} of {own.Count()} applications came over {service ?? "a VPN, proxy or hosting network"}.", hidden.Select(use => use.Evidence));
        }
    }

    private static IEnumerable<Signal> Watched(IndicatorDescription description, SignalInput input)
    {
        var holders = input.Associations.Links.Where(link => EntityKindNames.KindOf(link.From) == EntityKind.Candidate).ToLookup(link => link.To);
        foreach (var match in input.Associations.Links.Where(link => link.Kind == LinkKind.Matches))
        {
            EntityId[] candidates = EntityKindNames.KindOf(match.From) == EntityKind.Candidate ? [match.From] : [.. holders[match.From].Select(link => link.From).Distinct().Order()];
            if (candidates.Length == 0) continue;
            yield return Firing.Of(description, match.From, candidates, match.Validity.From, input.Thresholds.Bits(description.Code),
                $"{input.Label(match.From)} equals the watch-list entry {input.Label(match.To)}.",
                match.Evidence.Concat(holders[match.From].SelectMany(link => link.Evidence)), match.To.Value);
        }
    }
}

using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Verify;

/// <summary>V02, V05, V10, V12 and those of the files beside this one: what checks of one candidate show.</summary>
internal static class VerifyIndicators
{
    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<IIndicator> All { get; } =
    [
        ConcurrentEmployment.Indicator, ThinHistory.Indicator, ImpersonatedPerson.Indicator, ThinPresence.Indicator,
        new Rule(new("V02", "Identity document is invalid", EvidenceCategory.Document, FileNeeds.All(IdentityDocuments),
            "Check digits of the machine-readable zone are wrong in two fields or more, or the document had expired when it was checked.",
            "A misread character: read the zone again from the document.", ["misread scan"], "ADV22, ICAO 9303"), InvalidDocument),
        new Rule(new("V05", "Addresses disagree", EvidenceCategory.Location, FileNeeds.All(Workers, Candidates).Or(Workers, Shipments),
            "The homes on the application and in HR and the delivery addresses are different buildings; other states count as one building more.",
            "A move: recompute after 90 days, ask for a proof of address.", ["mover", "dormitory", "parents' home"], "ADV22 PSA23 PB26"), AddressesDisagree),
        new Rule(new("V10", "Education or employment refuted", EvidenceCategory.Document, FileNeeds.All(Verifications),
            "A school or an employer, asked directly, did not confirm what was claimed.",
            "A school that closed, a former name.", ["closed school", "name change"], "ART ADV22"), Refuted),
        new Rule(new("V12", "Verification over a hidden network", EvidenceCategory.Network, FileNeeds.All(Verifications, Candidates).Or(Verifications, Workers),
            "The address of a verification lies in a VPN, proxy or hosting network.",
            "A trip, or an employer's VPN.", ["trip", "employer's VPN"], "MND"), HiddenVerification),
    ];

    private static IEnumerable<Signal> InvalidDocument(IndicatorDescription description, SignalInput input)
    {
        var table = input.Records[IdentityDocuments];
        var checks = input.Records[Verifications];
        int minimum = input.Thresholds.Count(description.Code, "minFaults");
        for (int row = 0; row < table.Count; row++)
        {
            if (input.Subject(table, row) is not { } candidate) continue;
            int faults = table["mrz.faults"].Key(row) is { Length: > 0 } list ? list.Split(';').Length : 0;
            int check = checks.Row(table["verification_id"].Key(row));
            var checkedAt = check < 0 ? null : checks["performed_at"].Moment(check);
            bool isExpired = table["expires_on"].Moment(row) is { } expiry && checkedAt is { } at && expiry < at;
            if (faults < minimum && !isExpired) continue;
            yield return Firing.On(description, candidate, checkedAt, input.Thresholds.Bits(description.Code),
                isExpired ? "The document had expired when it was checked." : $"{faults} fields of the machine-readable zone fail their check digits.",
                [table.Evidence(row, isExpired ? "expires_on" : "mrz2")], table.RecordId(row));
        }
    }

    private static IEnumerable<Signal> AddressesDisagree(IndicatorDescription description, SignalInput input)
    {
        var found = new Dictionary<EntityId, Dictionary<string, EvidenceRef>>();
        var states = new Dictionary<EntityId, HashSet<string>>();
        Gather(Candidates, "record_id", Candidates);
        Gather(Workers, "record_id", Workers);
        Gather(Shipments, "worker_id", Workers);
        int minimum = input.Thresholds.Count(description.Code, "minPremises");
        foreach (var (candidate, premises) in found.OrderBy(pair => pair.Key))
        {
            bool otherState = states[candidate].Count > 1;
            if (premises.Count < 2 || premises.Count + (otherState ? 1 : 0) < minimum) continue;
            yield return Firing.On(description, candidate, null, input.Thresholds.Bits(description.Code),
                $"{premises.Count} different buildings{(otherState ? $" in {states[candidate].Count} states" : "")} stand in application, HR record and shipments.", premises.Values);
        }

        void Gather(SourceFile file, string owner, SourceFile target)
        {
            var table = input.Records[file];
            for (int row = 0; row < table.Count; row++)
            {
                string key = table[SourceColumn.AddressPremises].Key(row);
                if (key.Length == 0 || input.Candidate(target, table[owner].Key(row)) is not { } candidate) continue;
                if (!found.TryGetValue(candidate, out var premises)) found[candidate] = premises = new(StringComparer.Ordinal);
                if (!states.TryGetValue(candidate, out var own)) states[candidate] = own = new(StringComparer.Ordinal);
                if (table["region"].KeyCode(row) != 0) own.Add($"{table["country"].Key(row)}/{table["region"].Key(row)}");
                premises.TryAdd(key, table.Evidence(row, "street"));
            }
        }
    }

    private static IEnumerable<Signal> Refuted(IndicatorDescription description, SignalInput input)
    {
        var table = input.Records[Verifications];
        foreach (var own in Rows.By(table, row => input.Subject(table, row)))
        {
            var claims = own.Value.Where(row => table["type"].Key(row) is "education" or "employment").ToList();
            var refuted = claims.Where(row => table["result"].Key(row) == "refuted").ToList();
            if (refuted.Count == 0) continue;
            yield return Firing.On(description, own.Key, refuted.Max(row => table["performed_at"].Moment(row)),
                input.Thresholds.Bits(description.Code) * Math.Min(2, refuted.Count),
                $"{refuted.Count} of {claims.Count} checks of education and employment were refuted.", refuted.Select(row => table.Evidence(row, "result")));
        }
    }

    private static IEnumerable<Signal> HiddenVerification(IndicatorDescription description, SignalInput input)
    {
        foreach (var own in Rows.SubjectUses(input, Verifications, "ip", "performed_at").GroupBy(use => use.Candidate))
        {
            var hidden = own.Where(use => input.Ips.Read(use.Value).HidesUser).ToList();
            if (hidden.Count == 0) continue;
            yield return Firing.On(description, own.Key, hidden.Max(use => use.At), input.Thresholds.Bits(description.Code),
                $"{hidden.Count} of {own.Count()} verifications came over a VPN, proxy or hosting network.", hidden.Select(use => use.Evidence));
        }
    }
}

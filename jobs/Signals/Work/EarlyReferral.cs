using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Work;

/// <summary>W21: a newcomer refers someone he shares a contact or a network with.</summary>
internal static class EarlyReferral
{
    /// <summary>The rule.</summary>
    public static Rule Rule { get; } = new(new("W21", "Refers someone soon after the hire", EvidenceCategory.Contact, FileNeeds.All(Candidates, Workers),
        "Within two months of starting a worker referred a candidate with whom he shares a contact point, an address of the network or a device.",
        "A keen newcomer who referred a friend or a room-mate.", ["enthusiastic hire", "room-mate"], "ADV22 SEAL"), Evaluate);

    private static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input)
    {
        var table = input.Records[Candidates];
        var workers = input.Records[Workers];
        var window = input.Thresholds.Days(description.Code, "window");
        var ties = input.Associations.Ties.Where(tie => tie.ExplainedBy is null && tie.Category is EvidenceCategory.Contact or EvidenceCategory.Network or EvidenceCategory.Device)
            .Where(tie => tie.HeldByA != LinkKind.Referred && tie.HeldByB != LinkKind.Referred).ToLookup(tie => (tie.A, tie.B));
        for (int row = 0; row < table.Count; row++)
        {
            int worker = workers.Row(table["referred_by"].Key(row));
            if (worker < 0 || workers["start_date"].Moment(worker) is not { } start || table["created_at"].Moment(row) is not { } at || at < start || at - start > window) continue;
            if (input.Candidate(Candidates, table.RecordId(row)) is not { } candidate || input.Candidate(Workers, workers.RecordId(worker)) is not { } referrer || candidate == referrer) continue;
            var shared = ties[candidate.CompareTo(referrer) < 0 ? (candidate, referrer) : (referrer, candidate)].Where(tie => tie.ExplainedBy is null).ToList();
            if (shared.Count == 0) continue;
            yield return Firing.Of(description, referrer, [candidate, referrer], at, input.Thresholds.Bits(description.Code),
                $"A candidate referred {(at - start).TotalDays:0} days after the start shares {input.Label(shared[0].Pivot)} with the referrer.",
                shared.SelectMany(tie => tie.Evidence).Append(table.Evidence(row, "referred_by")), table.RecordId(row));
        }
    }
}

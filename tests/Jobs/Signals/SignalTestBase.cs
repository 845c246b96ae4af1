using Investigations.Graph.Model;
using Investigations.Graph.Normalisation;
using Investigations.Jobs.Signals;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Jobs.Signals;

/// <summary>Draws a pack, evaluates one indicator, and looks at whom it fired on.</summary>
public abstract class SignalTestBase
{
    internal const string Applicants = "record_id,full_name,email,phone,street,unit,city,region,postcode,country,time_zone,created_at,created_ip,device_fingerprint";
    internal const string Staff = "record_id,candidate_id,full_name,preferred_name,street,city,region,country,time_zone,department,employment_type,start_date,end_date,device_mode";

    internal static readonly EntityId Ann = TinyPack.Of(SourceCatalogue.Workers, "W1");
    internal static readonly EntityId Bob = TinyPack.Of(SourceCatalogue.Workers, "W2");
    internal static readonly EntityId Cy = TinyPack.Of(SourceCatalogue.Candidates, "C1");
    internal static readonly EntityId Dee = TinyPack.Of(SourceCatalogue.Candidates, "C2");

    /// <summary>Two workers, Ann and Bob, of different homes, with accounts and devices.</summary>
    internal static TinyPack TwoWorkers() => new TinyPack()
        .With("workers.csv", Staff, "W1,,Ann Ray,,1 Elm St,Austin,TX,US,America/Chicago,Engineering,employee,2026-01-05,,managed", "W2,,Bob Oak,,9 Fir Ave,Boston,MA,US,America/New_York,IT,employee,2026-01-05,,managed")
        .With("user_accounts.csv", "record_id,worker_id,username,created_at", "U1,W1,aray,2026-01-05T09:00:00Z", "U2,W2,boak,2026-01-05T09:00:00Z")
        .With("devices.csv", "record_id,serial,assigned_worker_id,assigned_from,reported_serial", "D1,SER0001AA,W1,2026-01-05,", "D2,SER0002BB,W2,2026-01-05,");

    /// <summary>Two applicants, Cy and Dee.</summary>
    internal static TinyPack TwoApplicants() => new TinyPack()
        .With("candidates.csv", Applicants, "C1,Cy Dale,cy@dale.example,,4 Ash St,,Austin,TX,78701,US,,2026-02-01T10:00:00Z,,", "C2,Dee Eads,dee@eads.example,,8 Bay Rd,,Boston,MA,02108,US,,2026-02-01T10:00:00Z,,");

    internal static IReadOnlyList<Signal> Evaluate(string code, TinyPack pack, params Tie[] ties) => Evaluate(code, pack, Associations.Empty with { Ties = ties });

    internal static IReadOnlyList<Signal> Evaluate(string code, TinyPack pack, Associations associations, params IdentityConflict[] conflicts)
    {
        var (signals, outcome) = Run(code, pack, associations, conflicts);
        Assert.Null(outcome.NotComputableBecause);
        Assert.All(signals, signal => Assert.NotEmpty(signal.Evidence));
        return signals;
    }

    internal static (IReadOnlyList<Signal> Signals, IndicatorOutcome Outcome) Run(string code, TinyPack pack, Associations associations, params IdentityConflict[] conflicts)
    {
        var (records, texts) = pack.Load();
        var input = new SignalInput(records, texts, TinyPack.Apart(records) with { Conflicts = conflicts }, associations, IpIntelligence.From(records), Thresholds.Shipped);
        var indicator = IndicatorCatalogue.All.Single(found => found.Description.Code == code);
        var (signals, outcomes) = IndicatorRun.Evaluate(input, [indicator]);
        return (signals, outcomes.Single());
    }

    /// <summary>The candidates an indicator fired on.</summary>
    internal static IEnumerable<EntityId> FiredOn(string code, TinyPack pack, params Tie[] ties) =>
        Evaluate(code, pack, ties).SelectMany(signal => signal.Candidates).Distinct().Order();

    /// <summary>A tie over one pivot, resting on one record a side.</summary>
    internal static Tie Tie(EntityId a, EntityId b, EntityKind kind, string key, LinkKind held, SourceFile file, string column, string? explainedBy = null) => new(
        a.CompareTo(b) < 0 ? a : b, a.CompareTo(b) < 0 ? b : a, kind.IdOf(key), held, held, EvidenceCategory.Contact, "", 3.5, true, explainedBy, Validity.Open,
        "shared", [new EvidenceRef(file, "R1", column), new EvidenceRef(file, "R2", column)]);
}

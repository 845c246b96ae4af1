using Investigations.Graph.Model;
using Investigations.Graph.Storage;

namespace Investigations.Tests.Api;

/// <summary>The one small world these tests look at: two candidates with one phone, in one cluster.</summary>
internal static class Worlds
{
    public static readonly DateTimeOffset Noon = new(2026, 4, 20, 12, 0, 0, TimeSpan.Zero);

    public static FakeGraph TwoCandidatesOnePhone()
    {
        var graph = new FakeGraph();
        var ann = graph.Add(EntityKind.Candidate, "candidates/C1", "Ann O'Neil");
        var bo = graph.Add(EntityKind.Candidate, "candidates/C2", "Bo Li");
        var phone = graph.Add(EntityKind.PhoneNumber, "+17029191300", "+1 702 919 1300");
        graph.Records.Add(new RecordVersion(Ref("C1"), 1, Noon, null, [new("record_id", "C1"), new("full_name", "Ann O'Neil"), new("phone", "(702) 919-1300")]));
        graph.Records.Add(new RecordVersion(Ref("C2"), 1, Noon, null, [new("record_id", "C2"), new("full_name", "Bo Li"), new("phone", "+1 702 919 1300")]));
        graph.Names.Add(new ResolvedName(Ref("C1"), "record_id", ann.Id));
        graph.Names.Add(new ResolvedName(Ref("C2"), "record_id", bo.Id));
        foreach (var (candidate, record) in new[] { (ann, "C1"), (bo, "C2") })
            graph.Links.Add(new Link(candidate.Id, phone.Id, LinkKind.UsesPhone, Validity.Open, 4, [Evidence(record)], 1));
        graph.Ties.Add(new Tie(ann.Id, bo.Id, phone.Id, LinkKind.UsesPhone, LinkKind.UsesPhone, EvidenceCategory.Contact, "", 4, true, null, Validity.Open, "One phone.", [Evidence("C1"), Evidence("C2")]));
        graph.Signals.Add(new Signal("s1", "A03", phone.Id, [ann.Id, bo.Id], EvidenceCategory.Contact, Noon, 4, "2 of 2 candidates give one phone.", "A shared household.", [Evidence("C1"), Evidence("C2")], 2));
        graph.Clusters.Add(Cluster("k1", ClusterLevel.Review, ann, bo, phone));
        return graph;
    }

    public static RecordRef Ref(string id) => new(SourceCatalogue.Candidates, id);

    public static EvidenceRef Evidence(string id) => new(SourceCatalogue.Candidates, id, "phone");

    public static Cluster Cluster(string id, ClusterLevel level, Entity ann, Entity bo, Entity phone) => new(
        id, "2 candidates give one phone", level, 0.7, ["T4"], ClusterState.New, Noon, Noon,
        [
            new ClusterMember(phone.Id, phone.Kind, phone.Label, MemberRole.Shared, 1, "Held by both."),
            new ClusterMember(ann.Id, ann.Kind, ann.Label, MemberRole.Member, 1, "Gives the phone."),
            new ClusterMember(bo.Id, bo.Kind, bo.Label, MemberRole.Member, 2, "Gives the phone."),
        ],
        [new Contribution("contact", EvidenceCategory.Contact, 1.2, [Evidence("C1")])], [new InnocentExplanation("couple", false, "Not declared.")],
        "A declared household.", [], ["s1"]);
}

using Investigations.Graph.Model;

namespace Investigations.Graph.Storage.Sqlite;

/// <summary>A cluster as a blob.</summary>
internal static class ClusterPayload
{
    public static ReadOnlySpan<byte> Write(BlobWriter blob, Cluster cluster)
    {
        blob.Clear();
        blob.Text(cluster.Id);
        blob.Text(cluster.Title);
        blob.Byte((byte)cluster.Level);
        blob.Real(cluster.Risk);
        blob.Texts(cluster.Typologies);
        blob.Byte((byte)cluster.State);
        blob.Moment(cluster.FirstSeen);
        blob.Moment(cluster.LastSeen);
        WriteMembers(blob, cluster.Members);
        WriteContributions(blob, cluster.Contributions);
        blob.Number(cluster.Explanations.Count);
        foreach (var explanation in cluster.Explanations)
        {
            blob.Text(explanation.Name);
            blob.Byte(explanation.Holds ? (byte)1 : (byte)0);
            blob.Text(explanation.Because);
        }
        blob.Text(cluster.Refutation);
        blob.Texts(cluster.Lineage);
        blob.Texts(cluster.SignalIds);
        WriteKey(blob, cluster.Key);
        WriteAlert(blob, cluster.Alert);
        WriteLearned(blob, cluster.Learned);
        return blob.Written;
    }

    public static Cluster Read(ReadOnlySpan<byte> payload)
    {
        var blob = new BlobReader(payload);
        var cluster = new Cluster(
            Id: blob.Text(), Title: blob.Text(), Level: (ClusterLevel)blob.Byte(), Risk: blob.Real(), Typologies: blob.Texts(),
            State: (ClusterState)blob.Byte(), FirstSeen: blob.Moment(), LastSeen: blob.Moment(), Members: ReadMembers(ref blob),
            Contributions: ReadContributions(ref blob), Explanations: ReadExplanations(ref blob), Refutation: blob.Text(),
            Lineage: blob.Texts(), SignalIds: blob.Texts());
        // Clusters of stores written before these were kept end here.
        return blob.IsAtEnd ? cluster : cluster with { Key = ReadKey(ref blob), Alert = ReadAlert(ref blob), Learned = ReadLearned(ref blob) };
    }

    private static void WriteKey(BlobWriter blob, KeyEvidence? key)
    {
        blob.Byte(key is null ? (byte)0 : (byte)1);
        if (key is null) return;
        blob.Texts([.. key.Values.Select(value => value.Value)]);
        blob.Texts(key.SignalIds);
        blob.Byte((byte)key.LevelWithout);
        blob.Evidence(key.Records);
    }

    private static KeyEvidence? ReadKey(ref BlobReader blob) => blob.Byte() == 0 ? null : new KeyEvidence(
        Values: Array.ConvertAll(blob.Texts(), value => new EntityId(value)), SignalIds: blob.Texts(), LevelWithout: (ClusterLevel)blob.Byte(), Records: blob.Evidence());

    private static void WriteAlert(BlobWriter blob, ClusterAlert? alert)
    {
        blob.Byte(alert is null ? (byte)0 : (byte)1);
        if (alert is null) return;
        blob.Text(alert.Because);
        blob.Byte(alert.IsNew ? (byte)1 : (byte)0);
        blob.Byte((byte)alert.Level);
        blob.Number(alert.Kinds);
        blob.Number(alert.Members);
    }

    private static ClusterAlert? ReadAlert(ref BlobReader blob) => blob.Byte() == 0 ? null : new ClusterAlert(
        Because: blob.Text(), IsNew: blob.Byte() == 1, Level: (ClusterLevel)blob.Byte(), Kinds: blob.Number(), Members: blob.Number());

    private static void WriteLearned(BlobWriter blob, LearnedRisk? learned)
    {
        if (learned is null) return;
        blob.Real(learned.Probability);
        blob.Text(learned.Model);
        blob.Text(learned.TrainedOn);
        WriteContributions(blob, learned.Contributions);
    }

    // Nothing follows where nothing was learned, nor in what versions before this part wrote.
    private static LearnedRisk? ReadLearned(ref BlobReader blob) => blob.IsAtEnd
        ? null
        : new LearnedRisk(Probability: blob.Real(), Model: blob.Text(), TrainedOn: blob.Text(), Contributions: ReadContributions(ref blob));

    private static void WriteMembers(BlobWriter blob, IReadOnlyList<ClusterMember> members)
    {
        blob.Number(members.Count);
        foreach (var member in members)
        {
            blob.Text(member.Entity.Value);
            blob.Byte((byte)member.Kind);
            blob.Text(member.Label);
            blob.Byte((byte)member.Role);
            blob.Number(member.Rank);
            blob.Text(member.Reason);
        }
    }

    private static void WriteContributions(BlobWriter blob, IReadOnlyList<Contribution> contributions)
    {
        blob.Number(contributions.Count);
        foreach (var contribution in contributions)
        {
            blob.Text(contribution.Name);
            blob.Byte(contribution.Category is { } category ? (byte)category : (byte)0);
            blob.Real(contribution.Bits);
            blob.Evidence(contribution.Evidence);
        }
    }

    private static ClusterMember[] ReadMembers(ref BlobReader blob)
    {
        var members = new ClusterMember[blob.Number()];
        for (int i = 0; i < members.Length; i++)
        {
            members[i] = new ClusterMember(
                Entity: new EntityId(blob.Text()), Kind: (EntityKind)blob.Byte(), Label: blob.Text(), Role: (MemberRole)blob.Byte(),
                Rank: blob.Number(), Reason: blob.Text());
        }
        return members;
    }

    private static Contribution[] ReadContributions(ref BlobReader blob)
    {
        var contributions = new Contribution[blob.Number()];
        for (int i = 0; i < contributions.Length; i++)
        {
            string name = blob.Text();
            byte category = blob.Byte();
            contributions[i] = new Contribution(name, category == 0 ? null : (EvidenceCategory)category, Bits: blob.Real(), Evidence: blob.Evidence());
        }
        return contributions;
    }

    private static InnocentExplanation[] ReadExplanations(ref BlobReader blob)
    {
        var explanations = new InnocentExplanation[blob.Number()];
        for (int i = 0; i < explanations.Length; i++)
            explanations[i] = new InnocentExplanation(Name: blob.Text(), Holds: blob.Byte() == 1, Because: blob.Text());
        return explanations;
    }
}

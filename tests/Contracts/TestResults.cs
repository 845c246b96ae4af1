using System.Text.Json;
using System.Text.Json.Serialization;
using Investigations.Graph.Model;

namespace Investigations.Tests.Contracts;

/// <summary>One of everything that stages write, with every optional part both given and missing.</summary>
internal static class TestResults
{
    private static readonly DateTimeOffset Moment = new(2025, 2, 3, 4, 5, 6, 789, TimeSpan.Zero);
    private static readonly JsonSerializerOptions Plain = new() { Converters = { new FileNames() } };

    private static readonly EntityId Ann = EntityKind.Candidate.IdOf("candidates/C1");
    private static readonly EntityId Bob = EntityKind.Candidate.IdOf("candidates/C2");
    private static readonly EntityId Phone = EntityKind.PhoneNumber.IdOf("+17029191300");
    private static readonly RecordRef AnnRecord = new(SourceCatalogue.Candidates, "C1");
    private static readonly RecordRef BobRecord = new(SourceCatalogue.Candidates, "C2");
    private static readonly EvidenceRef[] Evidence = [new(SourceCatalogue.Candidates, "C1", "phone"), new(SourceCatalogue.Workers, "Wé", "a column of theirs")];

    public static Identities Identities { get; } = new(
        [Entity(Ann, "Ann Lee"), Entity(Bob, "Боб")],
        [new(AnnRecord, "record_id", Ann), new(BobRecord, "record_id", Bob), new(new RecordRef(SourceCatalogue.Workers, "W1"), "record_id", Ann)],
        [new(AnnRecord, BobRecord, Verdict.Conflict, -3.25, [new("name", "exact", 7.5), new("phone", "missing", 0)], "rule", false, "same number, other photo")],
        [new(Ann, Bob, "name", "photo", Ann, Evidence), new(Ann, Bob, "name", "place", null, [])], ["block 'smith' capped at 100"]);

    public static Associations Associations { get; } = new(
        [Entity(Ann, "Ann Lee"), Entity(Bob, "Боб"), Entity(Phone, "+1 702 919 1300") with { HolderCount = 2, Specificity = 0.75, GenericReason = "agency" }],
        [
            new(Ann, Phone, LinkKind.UsesPhone, new Validity(Moment, null), 2.5, Evidence, 12),
            new(Bob, Phone, LinkKind.UsesPhone, Validity.Open, 0, [], 0),
            new(Bob, Phone, LinkKind.PerformedFrom, Validity.At(Moment), 0, [], 1),
        ],
        [
            new(Ann, Bob, Phone, LinkKind.UsesPhone, LinkKind.PerformedFrom, EvidenceCategory.Contact, "", 3.5, true, null, Validity.At(Moment), "one phone", Evidence),
            new(Ann, Bob, Phone, LinkKind.UsesPhone, LinkKind.UsesPhone, EvidenceCategory.Contact, "dwelling:x", 0.5, false, "household", Validity.Open, "one phone", []),
        ],
        ["pivot with 5,000 holders"]);

    public static Signal[] Signals { get; } = [.. Enumerable.Range(0, 30).Select(i => new Signal(
        $"S{i:00}", "P02", Phone, [Ann, EntityKind.Candidate.IdOf($"candidates/{i}")], EvidenceCategory.Money, i % 2 == 0 ? Moment : null,
        (i % 4) + 0.5, $"{i} of 30 payments", "a declared couple", Evidence, 60))];

    public static Cluster[] Clusters { get; } = [.. Enumerable.Range(0, 11).Select(i => new Cluster(
        $"K{i:00}", $"cluster {i}", (ClusterLevel)((i % 3) + 1), i % 2 == 0 ? 0.5 : 0.1 * (i + 1) / 2, ["T1", "T6"], i == 10 ? ClusterState.Dissolved : ClusterState.Grown,
        Moment, null, [new(Ann, EntityKind.Candidate, "Ann Lee", MemberRole.Member, 1, "shares a phone"), new(Phone, EntityKind.PhoneNumber, "phone", MemberRole.Shared, 1, "")],
        [new("prior", null, -6, []), new("contact", EvidenceCategory.Contact, 2.25, Evidence)], [new("couple", false, "not declared")],
        "ask the agency", ["K00"], ["S01", "S02"])
    {
        Learned = i % 3 == 0 ? null : new LearnedRisk(0.25, "0123456789ab", "20 generated worlds", [new("prior of the model", null, -4, []), new("size", null, 2.415, [])]),
    })];

    /// <summary>Everything a value holds, as text, so that lists are compared by what is in them.</summary>
    public static string Text<T>(T value) => JsonSerializer.Serialize(value, Plain);

    private static Entity Entity(EntityId id, string label) => new(id, EntityKindNames.KindOf(id)!.Value, label, Moment, null, 0, 1, null, 3);

    private sealed class FileNames : JsonConverter<SourceFile>
    {
        public override SourceFile Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, SourceFile value, JsonSerializerOptions options) => writer.WriteStringValue(value.Name);
    }
}

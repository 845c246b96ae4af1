using Investigations.Graph.Model;

namespace Investigations.Jobs.Scoring;

/// <summary>Tests what else could tie the members of a cluster.</summary>
internal sealed class Explanations
{
    private readonly ScoreContext context;
    private readonly IReadOnlyList<EntityId> members;
    private readonly ScoreOptions options;
    private readonly ExplanationTest samePerson, couple, household, agency;

    public Explanations(ScoreContext context, IReadOnlyList<EntityId> members, ScoreOptions options)
    {
        (this.context, this.members, this.options) = (context, members, options);
        (samePerson, couple, household, agency) = (SamePerson(), Couple(), Household(), Agency());
    }

    /// <summary>All tests against ties among the members, explained ones included, in a fixed order, with their results.</summary>
    public IReadOnlyList<ExplanationTest> Run(IReadOnlyList<Tie> ties) =>
    [
        samePerson, couple, household, Building(ties), agency,
        Upstream(ties, "employer of record", "employer", "no shared account is an employer's of record"),
        Upstream(ties, "shared office or VPN", "office", "no shared network is an approved place, a VPN or a provider's"),
        Declared(ties),
    ];

    // One human with two records: one name, or after a change of name one of its words and one mailbox of his own.
    private ExplanationTest SamePerson()
    {
        const string Name = "re-hire or second application";
        var names = members.Select(member => NameWords(context.LabelOf(member))).ToList();
        if (names.TrueForAll(words => words.SetEquals(names[0]))) return new(new(Name, true, "all go by one name"), _ => true);
        bool isRenamed = members.Count == 2 && names[0].Overlaps(names[1])
            && context.Targets(members[0], LinkKind.UsesEmail).Intersect(context.Targets(members[1], LinkKind.UsesEmail)).Any();
        return isRenamed
            ? new(new(Name, true, "they share a part of the name and a mailbox of their own"), _ => true)
            : Refuted(Name, "they go by different names");
    }

    private ExplanationTest Couple()
    {
        const string Name = "couple";
        if (members.Count != 2) return Refuted(Name, $"{members.Count} members, not two");
        var (first, second) = (Homes(members[0]), Homes(members[1]));
        if (first.Count > 0 && second.Count > 0 && !first.Overlaps(second)) return Refuted(Name, "they claim different homes");
        string because = first.Count > 0 && second.Count > 0 ? "both claim one home" : "nothing shows that they live apart";
        return new(new(Name, true, because), IsOfHousehold);
    }

    private ExplanationTest Household()
    {
        const string Name = "household";
        if (members.Count < 3 || members.Count > options.MaxHousehold) return Refuted(Name, $"{members.Count} members, a household here has 3 to {options.MaxHousehold}");
        var homes = members.Select(Homes).ToList();
        var common = homes[0].Where(home => homes.TrueForAll(other => other.Contains(home))).ToList();
        return common.Count > 0 ? new(new(Name, true, "all claim one home"), IsOfHousehold) : Refuted(Name, "they do not all claim one home");
    }

    private static ExplanationTest Building(IReadOnlyList<Tie> ties)
    {
        var places = ties.Where(tie => tie.ExplainedBy is null && EntityKindNames.KindOf(tie.Pivot) is EntityKind.Premises or EntityKind.PostalAddress).ToList();
        if (places.Count == 0) return Refuted("building", "they share no address");
        bool isBuildingOnly = places.TrueForAll(tie => EntityKindNames.KindOf(tie.Pivot) == EntityKind.Premises);
        return isBuildingOnly
            ? new(new("building", true, "they share a building, not a flat"), tie => EntityKindNames.KindOf(tie.Pivot) == EntityKind.Premises || tie.Category == EvidenceCategory.Network)
            : Refuted("building", "they share one unit of it");
    }

    private ExplanationTest Agency()
    {
        var sources = members.Select(member => context.Targets(member, LinkKind.SourcedVia).ToHashSet()).ToList();
        var common = sources[0].Where(source => sources.TrueForAll(other => other.Contains(source))).Order().ToList();
        if (common.Count == 0) return Refuted("agency", "they came through different channels");
        return new(new("agency", true, $"all came through {context.LabelOf(common[0])}, which may send in papers for them"), IsOfAgency);
    }

    private ExplanationTest Declared(IReadOnlyList<Tie> allTies)
    {
        int declared = allTies.Where(tie => tie.ExplainedBy is not null).Select(tie => (tie.A, tie.B)).Distinct().Count();
        return Refuted("declared relation or other known reason", declared == 0
            ? "no pair of them has one"
            : $"explains ties of {declared} of {members.Count * (members.Count - 1) / 2} pairs; those are left out, the rest stands");
    }

    // What correlation explained is left out already; here it is only told.
    private static ExplanationTest Upstream(IReadOnlyList<Tie> allTies, string name, string word, string otherwise)
    {
        int explained = allTies.Count(tie => tie.ExplainedBy?.Contains(word, StringComparison.OrdinalIgnoreCase) == true);
        return Refuted(name, explained == 0 ? otherwise : $"explains {explained} of {allTies.Count} ties; those are left out, the rest stands");
    }

    private static ExplanationTest Refuted(string name, string because) => new(new(name, false, because), _ => false);

    private HashSet<EntityId> Homes(EntityId member) => [.. context.Targets(member, LinkKind.ResidesAt)];

    // People who live together share rooms, lines, computers, phones and accounts, but neither faces, papers nor texts.
    private static bool IsOfHousehold(Tie tie) =>
        tie.Category is EvidenceCategory.Location or EvidenceCategory.Network or EvidenceCategory.Device or EvidenceCategory.Money or EvidenceCategory.Contact;

    // An agency uploads applications, rewrites resumes and answers the phone.
    private static bool IsOfAgency(Tie tie) =>
        tie.Category is EvidenceCategory.Contact or EvidenceCategory.Document
        || tie.HeldByA is LinkKind.SubmittedFrom && tie.HeldByB is LinkKind.SubmittedFrom;

    private static SortedSet<string> NameWords(string label) => new(
        label.ToLowerInvariant().Split([' ', '.', ',', '-', '\''], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 1), StringComparer.Ordinal);
}

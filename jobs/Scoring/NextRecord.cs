using Investigations.Graph.Model;

namespace Investigations.Jobs.Scoring;

/// <summary>Chooses the record that would settle most about a cluster, out of what its members have no records of.</summary>
internal static class NextRecord
{
    private const int MaxNames = 3;

    // In the order in which a record tells networks from look-alikes; what an innocent explanation hangs on comes before all.
    private static readonly Kind[] Kinds =
    [
        new(EvidenceCategory.Money, "the account that pay goes to, with its holder", LinkKind.PaidTo),
        new(EvidenceCategory.Location, "carrier's receipts of where the laptop went", LinkKind.ReceivesAt, LinkKind.ReroutedTo),
        new(EvidenceCategory.Device, "what the laptop sees around it (access point, neighbours)", LinkKind.ObservedAt, LinkKind.SeesNeighbour),
        new(EvidenceCategory.Identity, "an identity document, checked in person", LinkKind.Presented),
        new(EvidenceCategory.Network, "sign-ins with their addresses", LinkKind.UsedFrom),
        new(EvidenceCategory.Contact, "a reference reached through contacts found independently", LinkKind.ListsReference),
        new(EvidenceCategory.Document, "the resume as it was sent in", LinkKind.AppliedWith),
    ];

    /// <summary>One sentence that names the record and whose it is.</summary>
    public static string For(ScoreContext context, IReadOnlySet<EntityId> members, LevelCheck check)
    {
        if (check.Tests.FirstOrDefault(test => test.Result.Holds) is { } holding)
            return $"Next, to settle whether they are a case of {holding.Result.Name}: {Settling(holding.Result.Name)}.";
        var counted = check.Units.Where(unit => unit.Counts).SelectMany(unit => unit.Categories).ToHashSet();
        var missing = Kinds.Select(kind => (Kind: kind, Without: members.Order().Where(member => !Has(context, member, kind)).ToList()))
            .Where(kind => kind.Without.Count > 0).ToList();
        if (missing.Count == 0) return "Next: sign-ins and devices of each member side by side for the last 90 days; no kind of record is missing.";
        var (chosen, without) = missing.OrderBy(kind => counted.Contains(kind.Kind.Category)).First();
        string more = without.Count > MaxNames ? $" and {without.Count - MaxNames} more" : "";
        return $"Next: {chosen.Words}; there is none of {string.Join(", ", without.Take(MaxNames).Select(context.LabelOf))}{more} ({without.Count} of {members.Count} members).";
    }

    private static bool Has(ScoreContext context, EntityId member, Kind kind) => kind.Links.Any(link => context.Targets(member, link).Count > 0);

    private static string Settling(string explanation) => explanation switch
    {
        "couple" or "household" => "a lease, a register or a declaration that shows who lives there",
        "building" => "the unit of each member's address",
        "agency" => "the agency's own file of each candidate",
        _ => "an identity document of each record, checked in person",
    };

    private sealed record Kind(EvidenceCategory Category, string Words, params LinkKind[] Links);
}

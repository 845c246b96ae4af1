using Investigations.Graph.Model;

namespace Investigations.Jobs.Scoring;

/// <summary>Sentences about a cluster for people. They say linked and needs review, never more.</summary>
internal static class ClusterWords
{
    private const int MaxPhrases = 3;
    private const int MaxValues = 6;

    /// <summary>One line: how many are linked, by what, and what is asked for.</summary>
    public static string Title(Cluster cluster, int memberCount, IReadOnlyList<EvidenceUnit> units, ClusterLevel level)
    {
        var phrases = units.Where(unit => unit.Counts)
            .OrderByDescending(unit => unit.Touched.Count).ThenByDescending(unit => unit.Ties.Max(tie => tie.Bits)).ThenBy(unit => unit.Name, StringComparer.Ordinal)
            .Select(unit => Phrase(unit.Ties.OrderByDescending(tie => tie.Bits).ThenBy(tie => tie.Pivot).First()))
            .Distinct(StringComparer.Ordinal).Take(MaxPhrases).ToList();
        int facilitators = cluster.Members.Count(member => member.Role == MemberRole.Facilitator);
        string ends = level == ClusterLevel.Note ? "kept as a note" : "needs review";
        return $"{memberCount} candidates linked by {Listed(phrases)}{(facilitators > 0 ? ", connected by " + cluster.Members.First(member => member.Role == MemberRole.Facilitator).Label : "")}; {ends}";
    }

    /// <summary>What would lower the level, and which record would settle it.</summary>
    public static string Refutation(ScoreContext context, KeyEvidence? key, string next)
    {
        if (key is null) return $"Kept as a note: one kind of evidence, or what one innocent explanation would produce at once. {next}";
        string lower = key.LevelWithout == ClusterLevel.Review ? "below escalate, to review," : "to a note";
        if (key.Values.Count == 0) return $"The level falls {lower} if {Counted(key.SignalIds.Count, "signal")} on members turns out to be wrong. {next}";
        var values = key.Values.Take(MaxValues).Select(id => $"{Word(id)} {context.LabelOf(id)}");
        string more = key.Values.Count > MaxValues ? $" and {key.Values.Count - MaxValues} more" : "";
        return $"The level falls {lower} if it turns out that sharing {string.Join(", ", values)}{more} has an innocent reason. {next}";
    }

    private static string Counted(int count, string word) => count == 1 ? $"one {word}" : $"all of {count} {word}s";

    private static string Phrase(Tie tie) => EntityKindNames.KindOf(tie.Pivot) switch
    {
        EntityKind.Person or EntityKind.Candidate => PhraseOf(tie.HeldByA == LinkKind.ListsReference ? tie.HeldByB : tie.HeldByA),
        EntityKind.BankAccount or EntityKind.PaymentAccount or EntityKind.Wallet => "accounts that pay goes to",
        EntityKind.PostalAddress or EntityKind.Premises when tie.HeldByA != LinkKind.ResidesAt || tie.HeldByB != LinkKind.ResidesAt => "a delivery address",
        EntityKind.PostalAddress or EntityKind.Premises => "an address",
        EntityKind.AccessPoint => "an access point",
        EntityKind.NetworkInterface => "one local network",
        EntityKind.IpAddress => "an IP address",
        EntityKind.DeviceFingerprint or EntityKind.Device or EntityKind.Peripheral => "a computer",
        EntityKind.PhoneNumber => "a phone number",
        EntityKind.EmailAddress => "a mailbox",
        EntityKind.AuthFactor => "a sign-in factor",
        EntityKind.IdentityDocument => "an identity document",
        EntityKind.Photo => "a photo",
        EntityKind.Resume => "near-equal resumes",
        EntityKind.Document => "near-equal texts",
        EntityKind.Commit or EntityKind.PlatformAccount => "code history",
        EntityKind.Organisation or EntityKind.Domain => "an organisation",
        _ => "referrals",
    };

    private static string PhraseOf(LinkKind heldAs) => heldAs switch
    {
        LinkKind.ReceivedBy => "one receiver of parcels",
        LinkKind.HeldBy => "one account holder",
        LinkKind.DepositedBy => "one depositor",
        LinkKind.WitnessedBy => "one witness",
        LinkKind.ListsReference => "one reference",
        _ => "referrals",
    };

    private static string Word(EntityId id) => (EntityKindNames.KindOf(id) ?? EntityKind.Document).Word().Replace('_', ' ');

    private static string Listed(IReadOnlyList<string> phrases) => phrases.Count switch
    {
        0 => "several weak ties",
        1 => phrases[0],
        _ => string.Join(", ", phrases.Take(phrases.Count - 1)) + " and " + phrases[^1],
    };
}

using Investigations.Graph.Model;

namespace Investigations.Jobs.Resolution.Dossiers;

/// <summary>What records that are tied by a declared link say of one claimed identity; the unit that is compared.</summary>
/// <remarks>Values are codes of the record set's pool.</remarks>
internal sealed class Dossier(RecordRef founder)
{
    /// <summary>The founding record: of candidates before workers, then the first id.</summary>
    public RecordRef Founder { get; } = founder;

    /// <summary>When the founding record says it was made; the last moment there is when it does not say. Of several dossiers that are joined the oldest gives the id.</summary>
    public DateTimeOffset FoundedAt { get; set; } = DateTimeOffset.MaxValue;

    /// <summary>The records.</summary>
    public List<RecordRef> Records { get; } = [founder];

    /// <summary>Names as claimed in the records of candidates and workers.</summary>
    public List<NameForm> Names { get; } = [];

    /// <summary>The name as the founding record writes it.</summary>
    public string Label { get; set; } = "";

    public HashSet<int> BirthDates { get; } = [];
    public HashSet<int> Mailboxes { get; } = [];
    public HashSet<int> Phones { get; } = [];
    public HashSet<int> Units { get; } = [];
    public HashSet<int> Premises { get; } = [];
    public HashSet<string> Cities { get; } = new(StringComparer.Ordinal);
    public HashSet<int> NationalIds { get; } = [];
    public HashSet<int> Documents { get; } = [];
    public HashSet<int> Handles { get; } = [];
    public HashSet<int> Photos { get; } = [];
    public HashSet<ulong> PhotoHashes { get; } = [];
    public HashSet<int> Fingerprints { get; } = [];
    public HashSet<int> Ips { get; } = [];
    public HashSet<int> Employers { get; } = [];
    public HashSet<int> Schools { get; } = [];
    public HashSet<int> ReferenceContacts { get; } = [];
    public HashSet<int> Accounts { get; } = [];
    public HashSet<int> Factors { get; } = [];
    public HashSet<int> Deliveries { get; } = [];
    public HashSet<int> Submissions { get; } = [];
    public HashSet<int> Commits { get; } = [];

    /// <summary>Employments: first and last day; an open end is the last day there is.</summary>
    public List<(DateTimeOffset From, DateTimeOffset To)> Employments { get; } = [];

    /// <summary>Oldest moment at which an account of the identity was made, or null.</summary>
    public DateTimeOffset? OldestAccountAt { get; set; }

    /// <summary>True when a check in person was passed.</summary>
    public bool PassedInPerson { get; set; }

    /// <summary>How many checks spoke against the identity: refuted, failed, no face match.</summary>
    public int RefutedCount { get; set; }

    /// <summary>Earliest and latest moment of the data.</summary>
    public DateTimeOffset? FirstSeen { get; private set; }

    /// <summary>Latest moment of the data.</summary>
    public DateTimeOffset? LastSeen { get; private set; }

    /// <summary>Widens the time the identity is seen in.</summary>
    public void See(DateTimeOffset? at)
    {
        if (at is null) return;
        if (FirstSeen is null || at < FirstSeen) FirstSeen = at;
        if (LastSeen is null || at > LastSeen) LastSeen = at;
    }

    /// <summary>The best level of agreement between any name of the one and any of the other.</summary>
    public static NameLevel CompareNames(Dossier a, Dossier b)
    {
        var best = NameLevel.Missing;
        foreach (var x in a.Names)
        {
            foreach (var y in b.Names)
            {
                var level = NameComparison.Compare(x, y);
                if (level > best) best = level;
            }
        }
        return best;
    }
}

using Investigations.Graph.Model;
using Investigations.Graph.Normalisation;
using Investigations.Jobs.Signals.Pay;

namespace Investigations.Jobs.Signals;

/// <summary>All that an indicator may read, with the look-ups that several need.</summary>
public sealed class SignalInput
{
    private readonly Dictionary<RecordRef, EntityId> candidates = [];
    private readonly Dictionary<(RecordRef Record, string Column), EntityId> names = [];
    private readonly Dictionary<EntityId, Entity> entities;
    private ILookup<EntityId, Tie>? tiesByPivot;
    private WorkerAccounts? accounts;
    private RemoteTools? remoteTools;
    private IReadOnlyList<KeyValuePair<EntityId, List<SignIn>>>? signIns;
    private KnownValues? knownValues;
    private DeclaredTies? declared;
    private PayFlow? payFlow;
    private Localities? localities;
    private Trips? trips;
    private PeerGroups? peers;

    /// <summary>Joins what earlier stages left.</summary>
    public SignalInput(
        RecordSet records, IReadOnlyDictionary<string, string> texts, Identities identities, Associations associations,
        IpIntelligence ips, Thresholds thresholds)
    {
        Records = records;
        Texts = texts;
        Identities = identities;
        Associations = associations;
        Ips = ips;
        Thresholds = thresholds;
        entities = associations.Entities.ToDictionary(entity => entity.Id);
        foreach (var name in identities.Names)
        {
            if (name.Column == "record_id") candidates[name.Record] = name.Entity;
            else names[(name.Record, name.Column)] = name.Entity;
        }
    }

    /// <summary>The current source records.</summary>
    public RecordSet Records { get; }

    /// <summary>Texts by hash.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; }

    /// <summary>What resolution found.</summary>
    public Identities Identities { get; }

    /// <summary>What correlation found.</summary>
    public Associations Associations { get; }

    /// <summary>What is known of IP addresses.</summary>
    public IpIntelligence Ips { get; }

    /// <summary>The numbers of the catalogue.</summary>
    public Thresholds Thresholds { get; }

    /// <summary>The latest export time of the packs.</summary>
    public DateTimeOffset Now => Records.Now;

    /// <summary>Ties that no innocent explanation covers, by pivot.</summary>
    public ILookup<EntityId, Tie> TiesByPivot => tiesByPivot ??= Associations.Ties.Where(tie => tie.ExplainedBy is null).ToLookup(tie => tie.Pivot);

    /// <summary>User accounts and devices, with the workers they belong to.</summary>
    public WorkerAccounts Accounts => accounts ??= new WorkerAccounts(this);

    /// <summary>Remote-control tools on devices, less what is approved.</summary>
    public RemoteTools RemoteTools => remoteTools ??= new RemoteTools(this);

    /// <summary>Successful sign-ins by candidate, in time order.</summary>
    public IReadOnlyList<KeyValuePair<EntityId, List<SignIn>>> SignIns => signIns ??= Signals.SignIns.Gather(this);

    /// <summary>Where cities lie.</summary>
    internal Localities Localities => localities ??= new Localities(Records);

    /// <summary>Trips that HR knows of.</summary>
    internal Trips Trips => trips ??= new Trips(Records);

    /// <summary>Who does the same work.</summary>
    internal PeerGroups Peers => peers ??= new PeerGroups(this);

    /// <summary>Contact points and wallets, with who gave them as his own.</summary>
    internal KnownValues KnownValues => knownValues ??= new KnownValues(this);

    /// <summary>Who has declared to belong together.</summary>
    internal DeclaredTies Declared => declared ??= new DeclaredTies(this);

    /// <summary>Pay as it arrives, and what leaves the same account after it.</summary>
    internal PayFlow PayFlow => payFlow ??= new PayFlow(this);

    /// <summary>The entity of an id, or null.</summary>
    public Entity? Entity(EntityId id) => entities.GetValueOrDefault(id);

    /// <summary>The label of an entity, or its id where it is unknown.</summary>
    public string Label(EntityId id) => entities.TryGetValue(id, out var entity) ? entity.Label : id.Value;

    /// <summary>The candidate of a row of candidates or workers, or null.</summary>
    public EntityId? Candidate(SourceFile file, string recordId) =>
        recordId.Length > 0 && candidates.TryGetValue(new RecordRef(file, recordId), out var found) ? found : null;

    /// <summary>The candidate a row speaks of by <c>subject_kind</c> and <c>subject_id</c>, or null.</summary>
    public EntityId? Subject(RecordTable table, int row) => table["subject_kind"].Key(row) switch
    {
        "candidate" => Candidate(SourceCatalogue.Candidates, table["subject_id"].Key(row)),
        "worker" => Candidate(SourceCatalogue.Workers, table["subject_id"].Key(row)),
        _ => null,
    };

    /// <summary>Who the name in a column of a row is, or null.</summary>
    public EntityId? Named(SourceFile file, string recordId, string column) =>
        names.TryGetValue((new RecordRef(file, recordId), column), out var found) ? found : null;
}

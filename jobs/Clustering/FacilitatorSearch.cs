using Investigations.Graph.Algorithms;
using Investigations.Graph.Model;
using Investigations.Jobs.Clustering.Typologies;

namespace Investigations.Jobs.Clustering;

/// <summary>Finds who connects the members: by the roles played for them, then by brokerage in the community's own entity graph.</summary>
/// <remarks>A degree alone makes nobody a facilitator. Who serves mostly people outside the community (a notary, an assistant of HR,
/// a popular referrer) is none, and generic values never are.</remarks>
internal sealed class FacilitatorSearch(CommunityView view)
{
    // Past this many entities brokerage is left at 0: exact betweenness takes entities times links.
    private const int MaxEntities = 2000;
    private const double MinShareInside = 0.5;
    private const double MemberShare = 0.5;
    private readonly HashSet<EntityId> members = [.. view.Members];
    private readonly SortedDictionary<EntityId, Dictionary<FacilitatorRole, HashSet<EntityId>>> roles = [];

    /// <summary>Facilitators, the strongest first.</summary>
    public IReadOnlyList<Facilitator> Find(int most)
    {
        foreach (var member in view.Members) Gather(member);
        foreach (var tie in view.Ties)
        {
            GatherTie(tie.Pivot, tie.HeldByA, tie.A);
            GatherTie(tie.Pivot, tie.HeldByB, tie.B);
        }
        GatherVendor();
        MergeSameNamed();
        var brokerage = Brokerage();
        return [.. roles
            .Select(entry => Weighed(entry.Key, entry.Value, brokerage.GetValueOrDefault(entry.Key)))
            .OfType<Facilitator>()
            .OrderByDescending(facilitator => facilitator.Strength).ThenBy(facilitator => facilitator.Id)
            .Take(most)];
    }

    private void Gather(EntityId member)
    {
        foreach (var link in view.Links.From(member))
        {
            switch (link.Kind)
            {
                case LinkKind.ReceivedBy: Note(link.To, FacilitatorRole.Receives, member); break;
                case LinkKind.ListsReference: Note(link.To, FacilitatorRole.Vouches, member); break;
                case LinkKind.WitnessedBy: Note(link.To, FacilitatorRole.Witnesses, member); break;
                case LinkKind.DepositedBy: Note(link.To, FacilitatorRole.Deposits, member); break;
                case LinkKind.PaidTo: GatherMoney(link.To, member); break;
                case LinkKind.Claims: GatherCompany(link.To, member); break;
                case LinkKind.UsesPhone or LinkKind.UsesEmail or LinkKind.UsesFactor or LinkKind.PerformedFrom: GatherContact(link.To, member); break;
                case LinkKind.ReceivesAt or LinkKind.ReroutedTo or LinkKind.ReturnedFrom: GatherHost(link.To, member); break;
            }
        }
        foreach (var link in view.Links.To(member).Where(link => link.Kind == LinkKind.Referred)) Note(link.From, FacilitatorRole.Refers, member);
    }

    // What correlation followed over several records, such as who stands as the holder on a member's pay row.
    private void GatherTie(EntityId pivot, LinkKind heldAs, EntityId member)
    {
        if (heldAs == LinkKind.HeldBy) Note(pivot, FacilitatorRole.HoldsAccount, member);
        if (heldAs == LinkKind.DepositedBy) Note(pivot, FacilitatorRole.Deposits, member);
    }

    // An agency is generic by trade; the one that most members came through, beyond its share of all, is not.
    private void GatherVendor()
    {
        if (VendorFunnel.Vendor(view) is not { } vendor) return;
        foreach (var member in view.Members.Where(member => view.Links.Targets(member, LinkKind.SourcedVia).Contains(vendor)))
        {
            Add(vendor, FacilitatorRole.Supplies, member);
            foreach (var contact in view.Links.Targets(vendor, LinkKind.ContactOf)) Add(contact, FacilitatorRole.Supplies, member);
        }
    }

    private void MergeSameNamed()
    {
        var served = roles.ToDictionary(entry => entry.Key, entry => entry.Value.Values.SelectMany(set => set).Distinct().Count());
        foreach (var (id, spokesman) in SameNamed.Of(served, members, view.LabelOf))
        {
            foreach (var (role, whom) in roles[id])
            {
                foreach (var member in whom) Add(spokesman, role, member);
            }
            roles.Remove(id);
        }
    }

    private void GatherMoney(EntityId account, EntityId member)
    {
        if (EntityKindNames.KindOf(account) == EntityKind.Organisation) GatherCompany(account, member);
        if (SoleHolder(account) is { } holder) NoteHolder(holder, FacilitatorRole.HoldsAccount, member);
        foreach (var next in view.Links.Targets(account, LinkKind.Transferred))
        {
            if (!IsGeneric(next) && SoleHolder(next) is { } collector) NoteHolder(collector, FacilitatorRole.Collects, member);
        }
    }

    // Of an account that stands under several names nobody can say whose it is: each member gives it as his own.
    private EntityId? SoleHolder(EntityId account)
    {
        var holders = view.Links.Targets(account, LinkKind.HeldBy).Distinct().Take(2).ToList();
        return holders.Count == 1 ? holders[0] : null;
    }

    private void NoteHolder(EntityId holder, FacilitatorRole role, EntityId member)
    {
        Note(holder, role, member);
        foreach (var contact in view.Links.Targets(holder, LinkKind.ContactOf)) Note(contact, FacilitatorRole.Fronts, member);
    }

    private void GatherCompany(EntityId company, EntityId member)
    {
        if (IsGeneric(company)) return;
        Note(company, FacilitatorRole.Company, member);
        foreach (var contact in view.Links.Targets(company, LinkKind.ContactOf)) Note(contact, FacilitatorRole.Fronts, member);
    }

    private void GatherContact(EntityId value, EntityId member)
    {
        if (IsGeneric(value)) return;
        foreach (var link in view.Links.To(value))
        {
            if (link.Kind == LinkKind.ReachedAt) Note(link.From, FacilitatorRole.Contact, member);
        }
    }

    private void GatherHost(EntityId place, EntityId member)
    {
        if (IsGeneric(place)) return;
        foreach (var link in view.Links.To(place))
        {
            if (link.Kind == LinkKind.ResidesAt) Note(link.From, FacilitatorRole.Hosts, member);
        }
    }

    private void Note(EntityId who, FacilitatorRole role, EntityId member)
    {
        if (!IsGeneric(who)) Add(who, role, member);
    }

    private void Add(EntityId who, FacilitatorRole role, EntityId member)
    {
        if (who == member) return;
        if (EntityKindNames.KindOf(who) is not (EntityKind.Candidate or EntityKind.Person or EntityKind.Organisation)) return;
        if (!roles.TryGetValue(who, out var played)) roles.Add(who, played = []);
        if (!played.TryGetValue(role, out var served)) played.Add(role, served = []);
        served.Add(member);
    }

    private bool IsGeneric(EntityId id) => view.Entities.TryGetValue(id, out var entity) && entity.GenericReason is not null;

    private Facilitator? Weighed(EntityId who, Dictionary<FacilitatorRole, HashSet<EntityId>> played, double brokerage)
    {
        var served = played.Values.SelectMany(set => set).ToHashSet();
        if (served.Count < 2) return null;
        if (served.Count < MinShareInside * ServedAnywhere(who)) return null;
        double strength = played.Sum(role => role.Key.Weight * Math.Log2(1 + role.Value.Count) * (role.Value.Count > 1 ? 1 : 0.5));
        strength *= (1 + brokerage) * Math.Sqrt((double)served.Count / view.Members.Count);
        if (members.Contains(who))
        {
            // A member brings in others as any worker may; it takes more to stand out among his own.
            if (played.Count == 1 && played.ContainsKey(FacilitatorRole.Refers)) return null;
            strength *= MemberShare;
        }
        string reason = string.Join("; ", played
            .OrderByDescending(role => role.Value.Count).ThenBy(role => role.Key.Words, StringComparer.Ordinal)
            .Select(role => $"{role.Key.Words} {role.Value.Count} of {view.Members.Count} members"));
        return new Facilitator(who, served, strength, reason);
    }

    // Candidates who link to him at all, members or not; of a candidate, those he referred.
    private int ServedAnywhere(EntityId who) => view.Links.To(who).Select(link => link.From)
        .Concat(view.Links.From(who).Where(link => link.Kind == LinkKind.Referred).Select(link => link.To))
        .Where(id => EntityKindNames.KindOf(id) == EntityKind.Candidate && id != who).Distinct().Count();

    /// <summary>Betweenness within members, what they hold and who stands behind it, from 0 to 1 for the highest.</summary>
    private Dictionary<EntityId, double> Brokerage()
    {
        var place = new SortedDictionary<EntityId, int>();
        void Place(EntityId id)
        {
            if (!IsGeneric(id)) place.TryAdd(id, 0);
        }
        foreach (var member in view.Members) Place(member);
        foreach (var pivot in view.Pivots) Place(pivot.Id);
        foreach (var who in roles.Keys) Place(who);
        if (place.Count > MaxEntities) return [];
        int next = 0;
        foreach (var id in place.Keys.ToList()) place[id] = next++;
        List<int> from = [], to = [];
        foreach (var (id, at) in place)
        {
            foreach (var link in view.Links.From(id))
            {
                if (!place.TryGetValue(link.To, out int other) || other == at) continue;
                from.Add(at);
                to.Add(other);
            }
        }
        foreach (var (who, played) in roles)
        {
            foreach (var member in played.Values.SelectMany(set => set).Distinct().Order())
            {
                if (!place.TryGetValue(who, out int at)) continue;
                from.Add(at);
                to.Add(place[member]);
            }
        }
        double[] scores = Betweenness.Exact(CsrGraph.Build(place.Count, from.ToArray(), to.ToArray()));
        double highest = scores.DefaultIfEmpty().Max();
        return highest > 0 ? place.ToDictionary(pair => pair.Key, pair => scores[pair.Value] / highest) : [];
    }
}

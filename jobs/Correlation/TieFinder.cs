using System.Globalization;
using Investigations.Graph.Model;

namespace Investigations.Jobs.Correlation;

/// <summary>Makes ties out of shared values: pairs of candidates that hold one, weighted by how specific it is.</summary>
internal sealed class TieFinder(
    Draft draft, Holdings holdings, Dictionary<int, string> generic, Explanations explanations, Households households,
    HashSet<(int, int)> conflicts, Fronts fronts, CorrelateOptions options)
{
    private const double StrongBits = 3; // source-packs.md, section 2: strength
    private const double LeastBits = 0.5; // bits: less is a chance meeting, and there are many

    private readonly List<Tie> ties = [];
    private readonly Groups groups = new(draft, holdings, generic);
    private readonly HashSet<(EntityKind, string)> seenSets = [];
    private readonly TimeSpan gap = TimeSpan.FromDays(options.GapDays);

    /// <summary>All ties found so far, unordered.</summary>
    public IReadOnlyList<Tie> Ties => ties;

    /// <summary>Adds the ties over shared values.</summary>
    public void AddShared()
    {
        foreach (int pivot in Order())
        {
            int holders = holdings.CountOf(pivot) + (draft.Entities.Kind(pivot) == EntityKind.Candidate ? 1 : 0);
            if (holders < 2 || holders > options.CapOf(draft.Entities.Kind(pivot)) || generic.ContainsKey(pivot) || IsRepeat(pivot)) continue;
            AddPivot(pivot, Specificity(holders), holders);
        }
    }

    /// <summary>Adds the ties of near-duplicates: each holder of the one with each holder of the other.</summary>
    /// <param name="pair">The near-duplicates.</param>
    /// <param name="holders">How many candidates hold a copy, this pair or any that hangs together with it.</param>
    public void AddNear(NearPair pair, int holders)
    {
        if (holders > options.CapOf(draft.Entities.Kind(pair.A)) || generic.ContainsKey(pair.A) || generic.ContainsKey(pair.B)) return;
        var done = new HashSet<(int, int)>();
        foreach (int x in holdings.Of(pair.A))
        {
            foreach (int y in holdings.Of(pair.B))
            {
                int a = draft.Links.Key(x).From, b = draft.Links.Key(y).From;
                var ordered = (Math.Min(a, b), Math.Max(a, b));
                if (a == b || conflicts.Contains(ordered) || !done.Add(ordered)) continue;
                bool isFirst = draft.Entities.Id(a).CompareTo(draft.Entities.Id(b)) < 0;
                Emit(isFirst ? pair.A : pair.B, a, b, new Found(x, y, pair.Category, pair.Bits * Specificity(holders), false), holders, "", pair.Measure);
            }
        }
    }

    /// <summary>How much sharing a value says, by the number of its holders: 1 / log2(1 + holders).</summary>
    public static double Specificity(int holders) => holders < 2 ? 1 : 1 / Math.Log2(1 + holders);

    // By id where one value stands for all with the same holders, so that it does not matter which record came first.
    private List<int> Order()
    {
        var order = Enumerable.Range(0, draft.Entities.Count).Where(pivot => holdings.CountOf(pivot) > 0).ToList();
        order.Sort((a, b) => draft.Entities.Kind(a).CompareTo(draft.Entities.Kind(b)) is var kind and not 0 ? kind
            : IsRepeating(draft.Entities.Kind(a)) ? draft.Entities.Id(a).CompareTo(draft.Entities.Id(b)) : a.CompareTo(b));
        return order;
    }

    private static bool IsRepeating(EntityKind kind) => kind is EntityKind.Commit or EntityKind.NetworkInterface;

    // Thirty commits of one copied repository, or ten machines of one network, say what one says.
    private bool IsRepeat(int pivot)
    {
        var kind = draft.Entities.Kind(pivot);
        if (!IsRepeating(kind)) return false;
        var holders = new List<int>();
        foreach (int link in holdings.Of(pivot)) holders.Add(draft.Links.Key(link).From);
        return !seenSets.Add((kind, string.Join(',', holders)));
    }

    private void AddPivot(int pivot, double specificity, int holders)
    {
        var byCandidate = new List<(int Candidate, List<int> Links)>();
        foreach (int link in holdings.Of(pivot))
        {
            int from = draft.Links.Key(link).From;
            if (byCandidate.Count == 0 || byCandidate[^1].Candidate != from) byCandidate.Add((from, []));
            byCandidate[^1].Links.Add(link);
        }
        for (int i = 0; i < byCandidate.Count; i++)
        {
            if (draft.Entities.Kind(pivot) == EntityKind.Candidate) AddDirect(pivot, byCandidate[i], specificity, holders);
            for (int j = i + 1; j < byCandidate.Count; j++)
            {
                if (!conflicts.Contains((byCandidate[i].Candidate, byCandidate[j].Candidate)))
                    AddPair(pivot, byCandidate[i], byCandidate[j], specificity, holders);
            }
        }
    }

    // A candidate who stands in another's records himself: receiver of his parcel, holder of his account, his reference.
    private void AddDirect(int pivot, (int Candidate, List<int> Links) side, double specificity, int holders)
    {
        if (conflicts.Contains((Math.Min(pivot, side.Candidate), Math.Max(pivot, side.Candidate)))) return;
        foreach (int link in side.Links)
        {
            var kind = draft.Links.Key(link).Kind;
            var rule = PivotRules.Of(EntityKind.Candidate, kind)!;
            var found = new Found(link, link, rule.Category, rule.Bits * specificity, rule.IsDwelling);
            Emit(pivot, pivot, side.Candidate, found, holders);
        }
    }

    private void AddPair(int pivot, (int Candidate, List<int> Links) a, (int Candidate, List<int> Links) b, double specificity, int holders)
    {
        var best = new SortedDictionary<EvidenceCategory, Found>();
        foreach (int x in a.Links)
        {
            foreach (int y in b.Links)
            {
                if (Weigh(pivot, x, y, specificity) is { } found && (!best.TryGetValue(found.Category, out var known) || found.Bits > known.Bits)) best[found.Category] = found;
            }
        }
        foreach (var found in best.Values) Emit(pivot, a.Candidate, b.Candidate, found, holders);
    }

    private Found? Weigh(int pivot, int x, int y, double specificity)
    {
        var kind = draft.Entities.Kind(pivot);
        var id = draft.Entities.Id(pivot);
        var first = PivotRules.Of(id, kind, draft.Links.Key(x).Kind)!;
        var second = PivotRules.Of(id, kind, draft.Links.Key(y).Kind)!;
        if ((first.IsDated || second.IsDated) && Span.Gap(draft.Links.SpanOf(x), draft.Links.SpanOf(y)) > gap) return null;
        var weaker = first.Bits <= second.Bits ? first : second;
        double bits = weaker.Bits * specificity * DayFactor(kind, x, y) * ChangeFactor(pivot, x, y) * FrontFactor(pivot, kind, x);
        return bits < LeastBits ? null : new Found(x, y, weaker.Category, bits, first.IsDwelling && second.IsDwelling);
    }

    // At a network, somebody who works there day by day is at home; a single day is a visit. Intake is one day by nature and counts in full.
    private double DayFactor(EntityKind kind, int x, int y)
    {
        if (kind is not (EntityKind.IpAddress or EntityKind.AccessPoint or EntityKind.NetworkInterface)) return 1;
        return Math.Max(0.15, Math.Min(ShareAt(x), ShareAt(y)));
    }

    private double ShareAt(int link) => draft.Links.Key(link).Kind switch
    {
        LinkKind.UsedFrom or LinkKind.ObservedAt => draft.Presence.Share(link, options),
        LinkKind.SeesNeighbour => Math.Max(0.8, draft.Presence.Share(link, options)),
        _ => 1,
    };

    // A place from which several workers' changes come and nothing else does is the desk of somebody who enters them, unless their pay goes one way.
    private double ChangeFactor(int pivot, int x, int y)
    {
        if (draft.Links.Key(x).Kind != LinkKind.PerformedFrom || draft.Links.Key(y).Kind != LinkKind.PerformedFrom) return 1;
        if (households.ShareAccount(draft.Links.Key(x).From, draft.Links.Key(y).From)) return 1;
        if (draft.Entities.Kind(pivot) == EntityKind.PhoneNumber || holdings.CountOf(pivot) < options.ChangeDeskWorkers) return 1;
        foreach (int link in holdings.Of(pivot))
        {
            if (draft.Links.Key(link).Kind != LinkKind.PerformedFrom) return 1;
        }
        return 0.4;
    }

    // Employers and agencies are shared by many honest people; one that is young and that nobody vouches for is not.
    private double FrontFactor(int pivot, EntityKind kind, int link)
    {
        var held = draft.Links.Key(link).Kind;
        if (held is not (LinkKind.Claims or LinkKind.SourcedVia)) return 1;
        if (fronts.Contains(pivot)) return 1;
        return kind == EntityKind.Organisation ? 0 : 0.25;
    }

    private void Emit(int pivot, int a, int b, Found found, int holders, string? group = null, string? measure = null)
    {
        int x = found.LinkA, y = found.LinkB;
        if (draft.Entities.Id(a).CompareTo(draft.Entities.Id(b)) > 0) (a, b, x, y) = (b, a, y, x);
        var kindA = draft.Links.Key(x).Kind;
        var kindB = draft.Links.Key(y).Kind;
        bool isReference = Groups.IsReference(kindA, kindB);
        string? explained = explanations.Of(a, b, pivot, found.Category, found.IsDwelling, isReference);
        group ??= groups.Of(pivot, kindA, kindB, found.IsDwelling && !households.LiveApart(a, b));
        var evidence = new List<EvidenceRef>(draft.Links.Evidence(x, draft.Records));
        if (x != y) evidence.AddRange(draft.Links.Evidence(y, draft.Records));
        evidence.Sort();
        double bits = Math.Round(found.Bits, 4);
        ties.Add(new Tie(
            draft.Entities.Id(a), draft.Entities.Id(b), draft.Entities.Id(pivot), kindA, kindB, found.Category, group, bits, bits > StrongBits, explained,
            Span.Overlap(draft.Links.SpanOf(x), draft.Links.SpanOf(y)).ToValidity(), Reason(pivot, holders, measure), evidence));
    }

    private string Reason(int pivot, int holders, string? measure) => string.Create(
        CultureInfo.InvariantCulture,
        $"{draft.Entities.Kind(pivot).Word().Replace('_', ' ')} {draft.Entities.Label(pivot)}{(measure is null ? "" : $", near-duplicate ({measure})")}, held by {holders} candidates");

    private readonly record struct Found(int LinkA, int LinkB, EvidenceCategory Category, double Bits, bool IsDwelling);
}

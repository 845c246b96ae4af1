using Investigations.Graph.Model;
using Investigations.Graph.Review;
using Investigations.Jobs.Resolution.Conflicts;
using Investigations.Jobs.Resolution.Dossiers;
using Investigations.Jobs.Resolution.People;

namespace Investigations.Jobs.Resolution;

/// <summary>One resolution under way.</summary>
internal sealed class ResolutionPass
{
    private const string DeclaredLink = "declared-link";

    private readonly RecordSet records;
    private readonly DossierSet set;
    private readonly ResolveOptions options;
    private readonly Dictionary<Dossier, int> position = new(ReferenceEqualityComparer.Instance);
    private readonly SortedDictionary<int, int> copies = [];
    private readonly HashSet<(int, int)> apart = [];
    private readonly SortedDictionary<(int, int), bool> decided = []; // what analysts decided: true for one identity
    private readonly HashSet<(int, int)> unsure = [];
    private readonly List<(int A, int B, double Bits, bool IsForced)> positives = [];
    private readonly List<(int A, int B, PairScore Score)> conflicts = [];
    private readonly List<Judgement> judgements = [];
    private readonly List<string> left = [];

    public ResolutionPass(RecordSet records, DossierSet set, ResolveOptions options)
    {
        this.records = records;
        this.set = set;
        this.options = options;
        for (int i = 0; i < set.All.Count; i++) position.Add(set.All[i], i);
        foreach (var dossier in set.All) AddDeclaredLinks(dossier);
    }

    /// <summary>Takes what analysts hold of record pairs, which outranks the rules.</summary>
    public void ApplyAnalyst(IEnumerable<KeyValuePair<(RecordRef A, RecordRef B), Verdict>> verdicts)
    {
        foreach (var ((a, b), verdict) in verdicts)
        {
            if (set.Of(records, a) is not { } x || set.Of(records, b) is not { } y || ReferenceEquals(x, y)) continue;
            var pair = Pair(position[x], position[y]);
            if (verdict == Verdict.Unsure)
            {
                unsure.Add(pair);
                continue;
            }
            bool isSame = verdict == Verdict.Positive;
            decided[pair] = decided.GetValueOrDefault(pair, true) && isSame;
            if (isSame) positives.Add((pair.Item1, pair.Item2, 0, true));
            else apart.Add(pair);
        }
    }

    /// <summary>Compares what the blocking rules bring together, with weights learned from it.</summary>
    /// <param name="say">Told what was learned; null for nobody.</param>
    public void ComparePairs(Action<string>? say)
    {
        var found = new Copies(set.All);
        FindCopies(found);
        var compared = Enumerable.Range(0, set.All.Count).Where(i => !copies.ContainsKey(i)).ToList();
        var (blocked, capped) = BlockingRules.Pairs([.. compared.Select(i => set.All[i])], options);
        left.AddRange(capped);
        var pairs = blocked.ConvertAll(pair => new FoundPair(compared[pair.A], compared[pair.B], pair.Free));
        var comparer = new DossierComparer(set.All, found, records.Pool, options);
        var learned = new DossierTraining(set.All, found, comparer, options).Learn(pairs, decided);
        left.AddRange(learned.Left);
        if (learned.Said.Length > 0) say?.Invoke(learned.Said);
        var scorer = new PairScorer(comparer, learned.Weights);
        foreach (var (a, b, _) in pairs)
        {
            if (!decided.ContainsKey((a, b))) Judge(a, b, scorer);
        }
        foreach (var (copy, first) in copies)
        {
            var score = scorer.Score(set.All[first], set.All[copy]);
            Write(first, copy, score, (Verdict.Positive, "copy", "All that is compared is equal: one record delivered twice."));
        }
    }

    // What an analyst judged is looked at for itself.
    private void FindCopies(Copies found)
    {
        var spoken = decided.Keys.Concat(unsure).SelectMany(pair => new[] { pair.Item1, pair.Item2 }).ToHashSet();
        for (int i = 0; i < set.All.Count; i++)
        {
            if (found.IsCopy(i) && Copies.IsTelling(set.All[i]) && !spoken.Contains(i)) copies.Add(i, found.FirstOf(i));
        }
    }

    private void Judge(int a, int b, PairScorer scorer)
    {
        var score = scorer.Score(set.All[a], set.All[b]);
        if (PairRule.Judge(score, options) is not { } found) return;
        if (found.Verdict == Verdict.Positive && unsure.Contains((a, b))) found = (Verdict.Unsure, "analyst", "An analyst is unsure. " + found.Reason);
        if (found.Verdict == Verdict.Positive) positives.Add((a, b, score.Bits, false));
        if (found.Verdict is Verdict.Negative or Verdict.Conflict) apart.Add((a, b));
        if (found.Verdict == Verdict.Conflict) conflicts.Add((a, b, score));
        Write(a, b, score, found);
    }

    private void Write(int a, int b, PairScore score, (Verdict Verdict, string Rule, string Reason) found)
    {
        var (first, second) = Resolver.Ordered(set.All[a].Founder, set.All[b].Founder);
        judgements.Add(new Judgement(first, second, found.Verdict, score.Bits, score.Waterfall, found.Rule, false, found.Reason));
    }

    /// <summary>Joins, names the persons and writes down the conflicts.</summary>
    public Identities Finish(IReadOnlyList<Judgement> analystJudgements, IReadOnlyList<JudgementConflict> disputes)
    {
        foreach (var dispute in disputes)
        {
            var (a, b) = JudgementConflicts.PairOf(dispute.Apart[0]);
            left.Add($"{a} and {b} are kept apart by {Names(dispute.Apart)} and joined by {Names(dispute.Together)}: kept apart until people agree");
        }
        var byAnalyst = analystJudgements.Select(JudgementConflicts.PairOf).ToHashSet();
        judgements.RemoveAll(own => own.Author == DeclaredLink && byAnalyst.Contains((own.A, own.B)));
        judgements.AddRange(analystJudgements);
        var partition = new Partition(set.All.Count, apart);
        foreach (var (a, b) in partition.Join(positives))
            left.Add($"{set.All[a].Founder} and {set.All[b].Founder} match but were kept apart: a judgement or a weak bridge lies between their groups");
        foreach (var (copy, first) in copies) partition.Attach(copy, first);
        var roll = new Roll(records, set, partition, position);
        judgements.Sort(Compare);
        return new Identities(roll.People(), roll.Names(), judgements, Conflicts(roll, partition), left);
    }

    private List<IdentityConflict> Conflicts(Roll roll, Partition partition)
    {
        var rule = new VictimRule(set.All);
        var found = new SortedDictionary<(EntityId, EntityId), IdentityConflict>();
        foreach (var (a, b, score) in conflicts)
        {
            var x = roll.CandidateOf(a);
            var y = roll.CandidateOf(b);
            if (x == y) continue;
            bool isOrdered = x.CompareTo(y) < 0;
            var first = isOrdered ? a : b;
            var second = isOrdered ? b : a;
            var ruled = rule.Decide(Side(partition, first), Side(partition, second));
            EntityId? victim = ruled is { } d ? roll.CandidateOf(d.IsFirst ? first : second) : null;
            string contradicting = string.Join(", ", score.Contradicting) + (ruled is { } why ? ". " + why.Because : "");
            found.TryAdd((roll.CandidateOf(first), roll.CandidateOf(second)), new IdentityConflict(
                roll.CandidateOf(first), roll.CandidateOf(second), string.Join(", ", score.Agreeing.Prepend("name")), contradicting, victim,
                [.. Evidence(set.All[first]).Concat(Evidence(set.All[second])).Order()]));
        }
        return [.. found.Values];
    }

    private List<Dossier> Side(Partition partition, int dossier) =>
        [.. partition.MembersOf(partition.GroupOf(dossier)).Select(i => set.All[i])];

    private static IEnumerable<EvidenceRef> Evidence(Dossier dossier) =>
        dossier.Records.Select(record => new EvidenceRef(record.File, record.RecordId, "full_name"));

    private void AddDeclaredLinks(Dossier dossier)
    {
        foreach (var record in dossier.Records.Skip(1))
        {
            var (a, b) = Resolver.Ordered(dossier.Founder, record);
            judgements.Add(new Judgement(a, b, Verdict.Positive, 12, [new ComparisonOutcome("declared link", "candidate_id", 12)], DeclaredLink, false,
                "The worker's record names this candidate record."));
        }
    }

    private static string Names(IEnumerable<Judgement> judgements) =>
        string.Join(", ", judgements.Select(judgement => judgement.Author).Distinct().Order(StringComparer.Ordinal));

    private static int Compare(Judgement x, Judgement y)
    {
        int order = x.A.CompareTo(y.A);
        if (order == 0) order = x.B.CompareTo(y.B);
        if (order == 0) order = x.IsByAnalyst.CompareTo(y.IsByAnalyst);
        return order != 0 ? order : string.CompareOrdinal(x.Author, y.Author);
    }

    private static (int, int) Pair(int a, int b) => a < b ? (a, b) : (b, a);
}

using Investigations.Graph.Model;

namespace Investigations.Graph.Review;

/// <summary>Which record pairs wait for a person, the most telling answer first.</summary>
/// <remarks>
/// The expected information of an answer is <c>H(p) · log2(1 + r) · (1 + c)</c>: H is the binary entropy of the match probability p, in bits (how
/// much an answer tells); r is how many records would change hands, the smaller of the two candidates, or half of the one both are in; c
/// counts the clusters touched, one at review as 1 and one at escalate as 2 (how much hangs on it). Active learning calls the first factor
/// uncertainty sampling (Lewis and Gale, 1994).
/// </remarks>
public static class ReviewQueue
{
    private const double SurelyOne = 7; // bits, a probability of 99 %: a pair joined above it waits for nobody

    /// <summary>All pairs of a run that wait, whoever has looked at them since, by falling gain, then by records.</summary>
    /// <param name="identities">What resolution found.</param>
    /// <param name="clusters">Clusters at review or above.</param>
    public static IReadOnlyList<ReviewPair> Of(Identities identities, IEnumerable<Cluster> clusters)
    {
        var candidateOf = new Dictionary<RecordRef, EntityId>();
        foreach (var name in identities.Names.Where(name => name.Column == "record_id")) candidateOf[name.Record] = name.Entity;
        var recordCounts = identities.People.ToDictionary(entity => entity.Id, entity => entity.RecordCount);
        var touching = Touching(clusters);
        var found = new List<ReviewPair>();
        foreach (var judgement in identities.Judgements)
        {
            if (judgement.IsByAnalyst || !candidateOf.TryGetValue(judgement.A, out var a) || !candidateOf.TryGetValue(judgement.B, out var b)) continue;
            if (!Waits(judgement, a == b)) continue;
            int stake = a == b ? Math.Max(1, recordCounts[a] / 2) : Math.Min(recordCounts[a], recordCounts[b]);
            var clustersTouched = new[] { a, b }.Distinct().SelectMany(id => touching.GetValueOrDefault(id, [])).Distinct().ToList();
            double gain = MatchWeight.Entropy(judgement.MatchWeight) * Math.Log2(1 + stake) * (1 + clustersTouched.Sum(cluster => cluster.Weight));
            found.Add(new ReviewPair(judgement, a, b, gain, stake, clustersTouched.Count));
        }
        return [.. found.OrderByDescending(pair => pair.Gain).ThenBy(pair => pair.Judgement.A).ThenBy(pair => pair.Judgement.B)];
    }

    /// <summary>What is left of a run's pairs for one viewer: those that nobody has decided and that the viewer has not called unsure.</summary>
    public static IReadOnlyList<ReviewPair> Left(IReadOnlyList<ReviewPair> pairs, IReadOnlyList<HeldJudgement> held, string viewer)
    {
        var done = held.Where(h => h.Judgement.Verdict is not Verdict.Unsure || h.Judgement.Author == viewer)
            .Select(h => JudgementConflicts.PairOf(h.Judgement)).ToHashSet();
        return [.. pairs.Where(pair => !done.Contains(JudgementConflicts.PairOf(pair.Judgement)))];
    }

    /// <summary>How many of the first pairs hold a share of the expected information of all.</summary>
    /// <param name="pairs">By falling gain.</param>
    /// <param name="share">In (0, 1].</param>
    public static int CountForShare(IReadOnlyList<ReviewPair> pairs, double share)
    {
        double wanted = pairs.Sum(pair => pair.Gain) * share, gained = 0;
        int count = 0;
        while (count < pairs.Count && gained < wanted) gained += pairs[count++].Gain;
        return count;
    }

    // Joined pairs wait when they are barely joined; pairs apart wait unless a rule is sure of it.
    private static bool Waits(Judgement judgement, bool isTogether) => judgement.Verdict switch
    {
        Verdict.Unsure or Verdict.Conflict => true,
        Verdict.Positive => !isTogether || judgement.MatchWeight < SurelyOne,
        _ => false,
    };

    private static Dictionary<EntityId, List<(string Id, int Weight)>> Touching(IEnumerable<Cluster> clusters)
    {
        var found = new Dictionary<EntityId, List<(string, int)>>();
        foreach (var cluster in clusters.Where(cluster => cluster.Level >= ClusterLevel.Review && cluster.State is not ClusterState.Dissolved))
        {
            foreach (var member in cluster.Members)
            {
                if (!found.TryGetValue(member.Entity, out var own)) found.Add(member.Entity, own = []);
                own.Add((cluster.Id, cluster.Level == ClusterLevel.Escalate ? 2 : 1));
            }
        }
        return found;
    }
}

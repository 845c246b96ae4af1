using System.Text.Json;

namespace Investigations.Api.Demo.Scoring;

/// <summary>Finds the cluster that stands for a planted network, if one does.</summary>
internal sealed class NetworkScorer(ClusterPeople clusters, Dictionary<string, List<string>> where)
{
    public NetworkOutcome Score(JsonElement network)
    {
        List<JsonElement> facilitators = Truths.Items(network, "facilitators");
        HashSet<string> core = [.. Truths.Strings(network, "personas")];
        HashSet<string> all = [.. core, .. Truths.Strings(network, "pending"), .. facilitators.SelectMany(f => Truths.Strings(f, "people"))];
        Fit? best = null, closest = null;
        foreach (string cluster in core.SelectMany(p => where.GetValueOrDefault(p, [])).ToHashSet(StringComparer.Ordinal))
        {
            HashSet<string> shown = clusters.Shown(cluster);
            int own = shown.Count(all.Contains);
            Fit fit = new(shown.Count(core.Contains), (double)own / shown.Count, shown.Count, own, cluster);
            if (2 * fit.Hits >= core.Count && 5 * own >= 4 * shown.Count) best = Fit.Better(best, fit);
            closest = Fit.Better(closest, fit);
        }
        NetworkOutcome outcome = new(Truths.Text(network, "id"), Truths.Strings(network, "typologies"), Truths.Text(network, "difficulty"), core.Count,
            facilitators.Count, closest?.Hits ?? 0, closest is null ? 0 : ExactDecimal.Round(closest.Purity, 3));
        return best is null ? outcome : Describe(outcome, best, facilitators);
    }

    private NetworkOutcome Describe(NetworkOutcome outcome, Fit best, List<JsonElement> facilitators)
    {
        HashSet<string> said = clusters.Labels(best.Cluster), real = [.. outcome.Typologies];
        int common = said.Count(real.Contains), either = said.Count + real.Count - common;
        List<FacilitatorRow> rows = clusters.Facilitators(best.Cluster);
        return outcome with
        {
            Cluster = best.Cluster,
            Hits = best.Hits,
            Members = best.Size,
            Own = best.Own,
            LabelJaccard = either > 0 ? (double)common / either : 1,
            LabelAny = common > 0,
            LabelExact = said.SetEquals(real),
            FacilitatorRanks = [.. facilitators.Select(f => BestRank(new FacilitatorMatch(f), rows))]
        };
    }

    private static long? BestRank(FacilitatorMatch match, List<FacilitatorRow> rows)
    {
        long? best = null;
        foreach (FacilitatorRow row in rows)
        {
            if ((best is null || row.Rank < best) && match.Fits(row)) best = row.Rank;
        }
        return best;
    }

    /// <summary>More personas first, then a purer cluster, then a smaller one, then the later id.</summary>
    private sealed record Fit(int Hits, double Purity, int Size, int Own, string Cluster)
    {
        public static Fit Better(Fit? a, Fit b)
        {
            if (a is null) return b;
            int order = a.Hits != b.Hits ? a.Hits.CompareTo(b.Hits) : a.Purity != b.Purity ? a.Purity.CompareTo(b.Purity)
                : a.Size != b.Size ? b.Size.CompareTo(a.Size) : string.CompareOrdinal(a.Cluster, b.Cluster);
            return order >= 0 ? a : b;
        }
    }
}

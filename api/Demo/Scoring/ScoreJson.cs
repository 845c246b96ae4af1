using System.Text.Json.Nodes;

namespace Investigations.Api.Demo.Scoring;

/// <summary>All figures as JSON.</summary>
internal static class ScoreJson
{
    public static JsonObject Of(ResultScore score)
    {
        ScoreFigures f = new(score);
        FalseAlerts a = score.FalseAlerts;
        (int total, int other, int victim) = score.Victims;
        return Sorted(
            ("notes", Array(score.Notes.Select(n => (JsonNode?)n))), ("records", score.Records), ("records_resolved", score.ResolvedRecords),
            ("unknown_records", score.UnknownRecords), ("pairwise", Pairwise(score)), ("bcubed", Sorted(Parts(score.BCubed))),
            ("networks", Sorted(("total", f.Total), ("found", f.Found), ("recall", f.Recall))), ("by_typology", Counts(f.ByTypology)),
            ("by_difficulty", Counts(f.ByDifficulty)),
            ("members", Sorted(("precision", f.MemberPrecision), ("recall_in_found", f.RecallInFound), ("recall_of_all", f.RecallOfAll))),
            ("typology_labels", Sorted(("accuracy", f.LabelAccuracy), ("exact", f.LabelExact), ("any_right", f.LabelAny))),
            ("facilitators", Sorted(("networks", f.WithFacilitators), ("rank1", f.Rank1), ("within3", f.Within3), ("each_within3", f.EachWithin3))),
            ("false_alerts", Sorted(("honest", a.Honest), ("in_clusters", a.InClusters), ("per_1000", a.PerThousand), ("escalated", a.Escalated),
                ("escalated_per_1000", a.EscalatedPerThousand), ("shown_as_victim", a.ShownAsVictim), ("clusters", a.Clusters), ("largest_cluster", a.LargestCluster))),
            ("look_alikes", LookAlikes(score)),
            ("victims", Sorted(("total", total), ("shown_as_anything_else", other), ("shown_as_victim", victim), ("not_shown", total - other - victim))),
            ("network_rows", Array(score.Networks.Select(Row))));
    }

    private static JsonObject Sorted(params (string Key, JsonNode? Value)[] members)
    {
        JsonObject made = [];
        foreach ((string key, JsonNode? value) in members.OrderBy(m => m.Key, StringComparer.Ordinal)) made.Add(key, value);
        return made;
    }

    private static JsonArray Array(IEnumerable<JsonNode?> items) => new([.. items]);

    private static (string, JsonNode?)[] Parts(Agreement a) => [("precision", a.Precision), ("recall", a.Recall), ("f1", a.F1)];

    private static JsonObject Pairwise(ResultScore score) => score.Pairs is { } pairs
        ? Sorted([.. Parts(score.Pairwise), ("true_pairs", pairs.True), ("said_pairs", pairs.Said), ("common_pairs", pairs.Common)])
        : Sorted(Parts(score.Pairwise));

    private static JsonObject Counts(SortedDictionary<string, (int Found, int Total)> counts) =>
        Sorted([.. counts.Select(c => (c.Key, (JsonNode?)Sorted(("found", c.Value.Found), ("total", c.Value.Total), ("recall", (double)c.Value.Found / c.Value.Total))))]);

    private static JsonObject LookAlikes(ResultScore score) => Sorted([.. score.LookAlikes.Select(k =>
        (k.Key, (JsonNode?)Sorted(("people", k.Value.People), ("in_clusters", k.Value.InClusters), ("escalated", k.Value.Escalated))))]);

    private static JsonObject Row(NetworkOutcome n)
    {
        List<(string, JsonNode?)> members =
        [
            ("id", n.Id), ("typologies", Array(n.Typologies.Select(t => (JsonNode?)t))), ("difficulty", n.Difficulty), ("size", n.Size), ("found", n.IsFound),
            ("cluster", n.Cluster), ("best_hit", n.BestHit), ("best_purity", n.BestPurity), ("facilitators", n.Facilitators)
        ];
        if (n.IsFound)
        {
            members.AddRange([
                ("recall", (double)n.Hits / n.Size), ("precision", (double)n.Own / n.Members), ("members", n.Members), ("hits", n.Hits), ("own", n.Own),
                ("label_jaccard", n.LabelJaccard), ("label_any", n.LabelAny), ("label_exact", n.LabelExact),
                ("facilitator_ranks", Array(n.FacilitatorRanks.Select(r => r is { } rank ? (JsonNode?)rank : null)))
            ]);
        }
        return Sorted([.. members]);
    }
}

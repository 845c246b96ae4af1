using System.Text.Json;

namespace Investigations.Bench.Judging;

/// <summary>The figures of several worlds together, as the judge counts them for one.</summary>
internal static class JudgeTable
{
    private static readonly (string Name, double Goal)[] Grades = [("blatant", 0.95), ("careful", 0.85), ("stealthy", 0.60)];

    /// <summary>The heading of the rows.</summary>
    public const string Head = "seed      networks  precision  recall  labels  exact  rank 1  within 3  honest/1000  escalated/1000  victims wrong  honest as victim";

    /// <summary>One line for some worlds.</summary>
    public static string Row(string name, IReadOnlyList<JsonElement> worlds)
    {
        var sum = new Sums(worlds);
        return FormattableString.Invariant(
            $"{name,-9} {sum.Found,3:0}/{sum.Networks,-4:0}  {sum.Precision,9:0.000}  {sum.Recall,6:0.000}  {sum.Labels,6:0.000}  {sum.Exact,5:0.00}  {sum.Rank1,6:0.000}  {sum.Within3,8:0.000}  {sum.Honest,11:0.00}  {sum.Escalated,14:0.00}  {sum.Victims,13:0}  {sum.AsVictim,16:0}");
    }

    /// <summary>Prints the totals against the goals, the baseline beside them, and the networks by difficulty and typology.</summary>
    /// <returns>How many goals were missed.</returns>
    public static int PrintTotals(IReadOnlyList<JsonElement> product, IReadOnlyList<JsonElement> baseline)
    {
        Console.WriteLine(Row("all", product));
        Console.WriteLine(Row("baseline", baseline));
        var plain = new Sums(baseline);
        if (plain.Networks > 0 && 2 * plain.Found >= plain.Networks && plain.Honest <= 30) Console.WriteLine("Too easy: the baseline finds half of the networks at 30 or fewer honest people per 1,000. These worlds do not count.");
        foreach (string group in new[] { "by_difficulty", "by_typology" }) Console.WriteLine(string.Join("  ", Groups(product, group).Select(one => FormattableString.Invariant($"{one.Key} {one.Value.Found}/{one.Value.Total}"))));
        return Goals(product).Count(goal => !Held(goal));
    }

    private static bool Held((string Name, double? Is, double Goal, bool AtMost) goal)
    {
        bool held = goal.Is is not { } value || (goal.AtMost ? value <= goal.Goal : value >= goal.Goal);
        Console.WriteLine(FormattableString.Invariant($"{(goal.Is is null ? "none  " : held ? "held  " : "MISSED")} {goal.Name}: {goal.Is:0.###} (goal {(goal.AtMost ? "<=" : ">=")} {goal.Goal})"));
        return held;
    }

    private static IEnumerable<(string Name, double? Is, double Goal, bool AtMost)> Goals(IReadOnlyList<JsonElement> worlds)
    {
        var sum = new Sums(worlds);
        var grades = Groups(worlds, "by_difficulty");
        foreach (var (name, goal) in Grades) yield return ($"networks found, {name}", grades.TryGetValue(name, out var grade) ? (double)grade.Found / grade.Total : null, goal, false);
        bool any = sum.Found > 0;
        yield return ("member precision", any ? sum.Precision : null, 0.95, false);
        yield return ("member recall", any ? sum.Recall : null, 0.90, false);
        yield return ("facilitator at rank 1", any ? sum.Rank1 : null, 0.85, false);
        yield return ("facilitator within 3", any ? sum.Within3 : null, 0.97, false);
        yield return ("typology label accuracy", any ? sum.Labels : null, 0.90, false);
        yield return ("honest people at review or above, per 1,000", sum.Honest, 5, true);
        yield return ("honest people escalated, per 1,000", sum.Escalated, 1, true);
        yield return ("victims shown as anything but victim", sum.Victims, 0, true);
    }

    private static SortedDictionary<string, (int Found, int Total)> Groups(IReadOnlyList<JsonElement> worlds, string name)
    {
        var groups = new SortedDictionary<string, (int Found, int Total)>(StringComparer.Ordinal);
        foreach (var group in worlds.SelectMany(world => world.GetProperty(name).EnumerateObject()))
        {
            var known = groups.GetValueOrDefault(group.Name);
            groups[group.Name] = (known.Found + group.Value.GetProperty("found").GetInt32(), known.Total + group.Value.GetProperty("total").GetInt32());
        }
        return groups;
    }

    /// <summary>Sums over worlds; shares are of the sums, not means of shares.</summary>
    private sealed class Sums
    {
        public Sums(IReadOnlyList<JsonElement> worlds)
        {
            var rows = worlds.SelectMany(world => world.GetProperty("network_rows").EnumerateArray()).ToList();
            var found = rows.Where(row => row.GetProperty("found").GetBoolean()).ToList();
            double Of(string name) => found.Sum(row => row.GetProperty(name).GetDouble());
            double At(string group, string name) => worlds.Sum(world => world.GetProperty(group).GetProperty(name).GetDouble());
            (Networks, Found) = (rows.Count, found.Count);
            (Precision, Recall, Labels) = (Share(Of("own"), Of("members")), Share(Of("hits"), Of("size")), Share(Of("label_jaccard"), found.Count));
            Exact = Share(found.Count(row => row.GetProperty("label_exact").GetBoolean()), found.Count);
            var served = rows.Where(row => row.GetProperty("facilitators").GetInt32() > 0).ToList();
            (Rank1, Within3) = (Share(served.Count(row => Within(row, 1)), served.Count), Share(served.Count(row => Within(row, 3)), served.Count));
            (Honest, Escalated) = (1000 * Share(At("false_alerts", "in_clusters"), At("false_alerts", "honest")), 1000 * Share(At("false_alerts", "escalated"), At("false_alerts", "honest")));
            (Victims, AsVictim) = (At("victims", "shown_as_anything_else"), At("false_alerts", "shown_as_victim"));
        }

        public double Networks { get; }

        public double Found { get; }

        public double Precision { get; }

        public double Recall { get; }

        public double Labels { get; }

        public double Exact { get; }

        public double Rank1 { get; }

        public double Within3 { get; }

        public double Honest { get; }

        public double Escalated { get; }

        public double Victims { get; }

        public double AsVictim { get; }

        private static double Share(double part, double of) => of == 0 ? 0 : part / of;

        private static bool Within(JsonElement row, int rank) => row.TryGetProperty("facilitator_ranks", out var ranks)
            && ranks.EnumerateArray().Any(one => one.ValueKind == JsonValueKind.Number && one.GetInt32() <= rank);
    }
}

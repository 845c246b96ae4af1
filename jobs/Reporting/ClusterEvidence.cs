using System.Globalization;
using Investigations.Graph.Model;

namespace Investigations.Jobs.Reporting;

/// <summary>The ties among a cluster's members, and the tables made of them.</summary>
internal sealed class ClusterEvidence
{
    private const int MaxValues = 12;
    private const int MaxRecords = 3;
    private readonly Dictionary<EntityId, List<Tie>> tiesOf = [];
    private readonly Dictionary<EntityId, Entity> entities;

    public ClusterEvidence(Associations associations)
    {
        foreach (var tie in associations.Ties.Where(tie => tie.ExplainedBy is null))
        {
            if (!tiesOf.TryGetValue(tie.A, out var list)) tiesOf.Add(tie.A, list = []);
            list.Add(tie);
        }
        entities = associations.Entities.ToDictionary(entity => entity.Id);
    }

    /// <summary>Unexplained ties among the candidates of a cluster.</summary>
    public IReadOnlyList<Tie> Ties(Cluster cluster)
    {
        var members = cluster.Members.Where(member => member.Kind == EntityKind.Candidate && member.Role is MemberRole.Member or MemberRole.Facilitator)
            .Select(member => member.Entity).ToHashSet();
        return [.. members.Order().SelectMany(member => tiesOf.GetValueOrDefault(member) ?? []).Where(tie => members.Contains(tie.B))];
    }

    /// <summary>One table for each category, the values that reach most members first.</summary>
    public IReadOnlyList<ReportEvidence> ByCategory(Cluster cluster)
    {
        var ties = Ties(cluster);
        int members = cluster.Members.Count(member => member.Kind == EntityKind.Candidate && member.Role is MemberRole.Member or MemberRole.Facilitator);
        return [.. ties.GroupBy(tie => tie.Category).OrderBy(category => category.Key).Select(category =>
        {
            var values = category.GroupBy(tie => tie.Pivot)
                .OrderByDescending(pivot => Holders(pivot).Count).ThenByDescending(pivot => pivot.Max(tie => tie.Bits)).ThenBy(pivot => pivot.Key).ToList();
            return new ReportEvidence(
                category.Key.ToString().ToLowerInvariant(), [.. values.Take(MaxValues).Select(pivot => Value(pivot.Key, [.. pivot], members))],
                values.Count > MaxValues ? $"{MaxValues} of {values.Count} values shown." : "");
        })];
    }

    private ReportValue Value(EntityId pivot, IReadOnlyList<Tie> ties, int members)
    {
        var records = ties.SelectMany(tie => tie.Evidence).Distinct().Order().ToList();
        string more = records.Count > MaxRecords ? $" and {records.Count - MaxRecords} more" : "";
        var dates = ties.Select(tie => tie.Overlap).Aggregate((all, next) => all.Span(next));
        return new ReportValue(
            (EntityKindNames.KindOf(pivot) ?? EntityKind.Document).Word().Replace('_', ' '), LabelOf(pivot), $"{Holders(ties).Count} of {members}",
            ties.Max(tie => tie.Bits).ToString("0.0", CultureInfo.InvariantCulture),
            $"{dates.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "open"} to {dates.To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "open"}",
            string.Join(", ", records.Take(MaxRecords)) + more);
    }

    private static HashSet<EntityId> Holders(IEnumerable<Tie> ties) => [.. ties.SelectMany(tie => new[] { tie.A, tie.B })];

    private string LabelOf(EntityId id) => entities.TryGetValue(id, out var entity) ? entity.Label : id.Value;
}

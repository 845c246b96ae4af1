using Investigations.Graph.Model;

namespace Investigations.Jobs.Correlation;

/// <summary>For each entity, the links by which candidates hold it.</summary>
internal sealed class Holdings
{
    private readonly int[] starts;
    private readonly int[] links;
    private readonly int[] holderCounts;

    /// <summary>Groups the links that a rule knows by the entity held; of each, by candidate and kind.</summary>
    public Holdings(Draft draft)
    {
        var table = draft.Links;
        var kept = new List<(int To, int From, LinkKind Kind, int Link)>();
        for (int link = 0; link < table.Count; link++)
        {
            var (from, to, kind) = table.Key(link);
            if (from < draft.Subjects.Count && PivotRules.Of(draft.Entities.Kind(to), kind) is not null) kept.Add((to, from, kind, link));
        }
        kept.Sort();
        links = [.. kept.Select(k => k.Link)];
        starts = new int[draft.Entities.Count + 1];
        foreach (var k in kept) starts[k.To + 1]++;
        for (int i = 0; i < draft.Entities.Count; i++) starts[i + 1] += starts[i];
        holderCounts = new int[draft.Entities.Count];
        for (int i = 0; i < kept.Count; i++)
        {
            if (i == 0 || kept[i].To != kept[i - 1].To || kept[i].From != kept[i - 1].From) holderCounts[kept[i].To]++;
        }
    }

    /// <summary>The links to an entity, by candidate and kind.</summary>
    public ReadOnlySpan<int> Of(int entity) => entity + 1 < starts.Length ? links.AsSpan(starts[entity], starts[entity + 1] - starts[entity]) : [];

    /// <summary>How many candidates hold it.</summary>
    public int CountOf(int entity) => entity < holderCounts.Length ? holderCounts[entity] : 0;
}

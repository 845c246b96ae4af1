using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals;

/// <summary>Who has declared to belong together: couples, households, families.</summary>
internal sealed class DeclaredTies
{
    private readonly HashSet<(EntityId, EntityId)> pairs = [];

    public DeclaredTies(SignalInput input)
    {
        var table = input.Records[DeclaredRelations];
        for (int row = 0; row < table.Count; row++)
        {
            if (input.Candidate(Workers, table["worker_id_a"].Key(row)) is not { } a || input.Candidate(Workers, table["worker_id_b"].Key(row)) is not { } b) continue;
            pairs.Add((a, b));
            pairs.Add((b, a));
        }
    }

    /// <summary>Of candidates in order, those that no earlier one has declared to belong to: households counted once.</summary>
    public IReadOnlyList<EntityId> Households(IEnumerable<EntityId> candidates)
    {
        var heads = new List<EntityId>();
        foreach (var candidate in candidates.Distinct().Order())
        {
            if (!heads.Exists(head => pairs.Contains((head, candidate)))) heads.Add(candidate);
        }
        return heads;
    }
}

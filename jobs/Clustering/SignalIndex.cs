using Investigations.Graph.Model;

namespace Investigations.Jobs.Clustering;

/// <summary>Signals by the candidates they concern.</summary>
internal sealed class SignalIndex
{
    private readonly Dictionary<EntityId, List<Signal>> byCandidate = [];

    public SignalIndex(IEnumerable<Signal> signals)
    {
        foreach (var signal in signals.OrderBy(signal => signal.Id, StringComparer.Ordinal))
        {
            foreach (var candidate in signal.Candidates.Append(signal.Subject).Distinct())
            {
                if (!byCandidate.TryGetValue(candidate, out var list)) byCandidate.Add(candidate, list = []);
                list.Add(signal);
            }
        }
    }

    /// <summary>Signals on a member, on a value that members share, or on two members at once; in ordinal order of their ids.</summary>
    public IReadOnlyList<Signal> On(IReadOnlySet<EntityId> members, IReadOnlySet<EntityId> pivots) =>
        [.. members.Concat(pivots).Order()
            .SelectMany(id => byCandidate.GetValueOrDefault(id) ?? [])
            .Where(signal => members.Contains(signal.Subject) || pivots.Contains(signal.Subject) || signal.Candidates.Count(members.Contains) >= 2)
            .DistinctBy(signal => signal.Id, StringComparer.Ordinal)
            .OrderBy(signal => signal.Id, StringComparer.Ordinal)];
}

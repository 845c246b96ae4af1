using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals;

/// <summary>Who does the same work: of one job title, else of one department, else everybody, whichever is large enough first.</summary>
internal sealed class PeerGroups
{
    private readonly Dictionary<EntityId, (string Title, string Department)> work = [];

    public PeerGroups(SignalInput input)
    {
        var workers = input.Records[Workers];
        foreach (int row in Enumerable.Range(0, workers.Count).OrderBy(row => workers["start_date"].Key(row), StringComparer.Ordinal))
        {
            if (input.Candidate(Workers, workers.RecordId(row)) is { } candidate)
                work[candidate] = (workers["job_title"].Text(row).Trim().ToUpperInvariant(), workers["department"].Text(row).Trim().ToUpperInvariant());
        }
    }

    /// <summary>The groups of a candidate, the closest first: those of one title, of one department, everybody.</summary>
    public IReadOnlyList<string> GroupsOf(EntityId candidate)
    {
        var (title, department) = work.GetValueOrDefault(candidate, ("", ""));
        string[] groups = [title.Length > 0 ? "title " + title : "", department.Length > 0 ? "department " + department : "", "everybody"];
        return [.. groups.Where(group => group.Length > 0)];
    }

    /// <summary>Compares people in one measure.</summary>
    /// <param name="values">The measure, of everybody it is known of.</param>
    /// <param name="minPeers">Fewest others that a group must have.</param>
    public PeerMeasure Measure(IReadOnlyDictionary<EntityId, double> values, int minPeers) =>
        new(values, candidate => work.GetValueOrDefault(candidate, ("", "")), minPeers);
}

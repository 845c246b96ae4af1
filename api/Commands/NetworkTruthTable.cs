using System.Text.Json;
using Investigations.Api.Demo.Scoring;
using Investigations.Graph.Model;

namespace Investigations.Api.Commands;

/// <summary>Says of clusters of an invented company whether they are a planted network.</summary>
internal sealed class NetworkTruthTable
{
    private readonly Dictionary<string, string> people;
    private readonly Dictionary<string, HashSet<string>> networksOf = new(StringComparer.Ordinal);

    /// <summary>Reads a truth file.</summary>
    public NetworkTruthTable(string path)
    {
        using var truth = JsonDocument.Parse(File.ReadAllBytes(path));
        people = Truths.Map(truth.RootElement, "people").Values;
        // Dormant networks and pending personas are real; that little shows of them yet is for the model to learn.
        foreach (var network in Truths.Items(truth.RootElement, "networks").Concat(Truths.Items(truth.RootElement, "dormant")))
        {
            foreach (string persona in Truths.Strings(network, "personas").Concat(Truths.Strings(network, "pending")))
            {
                if (!networksOf.TryGetValue(persona, out var own)) networksOf.Add(persona, own = new(StringComparer.Ordinal));
                own.Add(Truths.Text(network, "id"));
            }
        }
    }

    /// <summary>True when more than half of the candidates, and at least two, are of one network.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="identities">Which records each candidate has.</param>
    public bool IsNetwork(Cluster cluster, ILookup<EntityId, ResolvedName> identities)
    {
        var candidates = cluster.Members.Where(member => member.Kind == EntityKind.Candidate && member.Role is MemberRole.Member or MemberRole.Facilitator).ToList();
        int most = candidates.SelectMany(member => NetworksOf(identities[member.Entity])).GroupBy(network => network, StringComparer.Ordinal)
            .Select(network => network.Count()).DefaultIfEmpty().Max();
        return most >= 2 && 2 * most > candidates.Count;
    }

    private IEnumerable<string> NetworksOf(IEnumerable<ResolvedName> names) => names
        .Select(name => people.GetValueOrDefault($"{name.Record.File.Name}#{name.Record.RecordId}"))
        .SelectMany(person => person is not null && networksOf.TryGetValue(person, out var own) ? own : Enumerable.Empty<string>())
        .Distinct(StringComparer.Ordinal);
}

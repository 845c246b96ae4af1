using Investigations.Api.Demo.Networks;
using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.Truth;

/// <summary>What of a network shows in this export: personas whom evidence ties, and those it does not reach yet.</summary>
internal sealed class NetworkTruth
{
    private const int Smallest = 3;

    public NetworkTruth(Network network, List<Evidence> evidence)
    {
        Network = network;
        Evidence = evidence;
        List<Life> core = [.. Largest(network, evidence).Where(HasEnough)];
        Personas = core;
        Pending = [.. network.Personas.Where(life => !core.Contains(life))];
    }

    public Network Network { get; }

    public List<Evidence> Evidence { get; }

    public List<Life> Personas { get; }

    public List<Life> Pending { get; }

    /// <summary>True when too few personas hang together to call it a network.</summary>
    public bool IsDormant => Personas.Count < Smallest;

    public IEnumerable<string> KindsOf(Life life) =>
        Evidence.Where(e => e.Sightings.Any(s => s.Life == life)).Select(e => e.Kind).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>One strong tie, or two weak ones.</summary>
    private bool HasEnough(Life life)
    {
        List<Evidence> own = [.. Evidence.Where(e => e.Sightings.Any(s => s.Life == life))];
        return own.Exists(e => e.IsStrong) || own.Select(e => e.Kind).Distinct(StringComparer.Ordinal).Count() > 1;
    }

    private static List<Life> Largest(Network network, List<Evidence> evidence)
    {
        Dictionary<Life, int> part = [];
        for (int i = 0; i < network.Personas.Count; i++) part[network.Personas[i]] = i;
        foreach (Evidence tie in evidence)
        {
            int target = tie.Sightings.Min(s => part[s.Life]);
            HashSet<int> joined = [.. tie.Sightings.Select(s => part[s.Life])];
            foreach (Life life in network.Personas)
            {
                if (joined.Contains(part[life])) part[life] = target;
            }
        }
        return [.. network.Personas.GroupBy(life => part[life]).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).FirstOrDefault()?.AsEnumerable() ?? []];
    }
}

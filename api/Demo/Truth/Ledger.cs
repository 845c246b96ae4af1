using Investigations.Api.Demo.Networks;
using Investigations.Api.Demo.Packs;
using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.Truth;

/// <summary>Notes, while rows are written, which planted value of a network stands in which row of which persona.</summary>
internal sealed class Ledger(Cut? cut)
{
    private readonly Dictionary<Network, List<Sighting>> sightings = [];

    /// <summary>Notes a value if it was planted. Called for every value that could be; honest people leave no trace here.</summary>
    public void See(Life life, string kind, string value, string file, string recordId, string column)
    {
        if (life.Network is not { } network || value.Length == 0 || !network.Planted.Contains(value)) return;
        if (!sightings.TryGetValue(network, out List<Sighting>? list)) sightings.Add(network, list = []);
        list.Add(new Sighting(kind, value, life, $"{file}#{recordId}:{column}"));
    }

    /// <summary>What ties personas in this export: values that at least two of them show, one row for each.</summary>
    public List<Evidence> Of(Network network)
    {
        if (!sightings.TryGetValue(network, out List<Sighting>? list)) return [];
        return [.. list.Where(s => cut is null || cut.Has(s.Row)).GroupBy(s => (s.Kind, s.Value))
            .Select(group => new Evidence(group.Key.Kind, group.Key.Value, [.. group.GroupBy(s => s.Life).Select(own => own.First())]))
            .Where(evidence => evidence.Sightings.Count > 1)
            .OrderBy(evidence => evidence.Kind, StringComparer.Ordinal).ThenBy(evidence => evidence.Value, StringComparer.Ordinal)];
    }
}

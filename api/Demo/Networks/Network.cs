using Investigations.Api.Demo.Atlas;
using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.Networks;

/// <summary>A planted network: who is of it and which values tie them.</summary>
internal sealed class Network(string id, IReadOnlyList<string> typologies, Difficulty difficulty, City operatorCity)
{
    public string Id { get; } = id;

    public IReadOnlyList<string> Typologies { get; } = typologies;

    public Difficulty Difficulty { get; } = difficulty;

    public City OperatorCity { get; } = operatorCity;

    public List<Life> Personas { get; } = [];

    public List<Facilitator> Facilitators { get; } = [];

    /// <summary>Values put in on purpose: only these can be evidence.</summary>
    public HashSet<string> Planted { get; } = new(StringComparer.Ordinal);

    /// <summary>Central values, as people would write them.</summary>
    public List<string> Shared { get; } = [];

    public bool IsStealthy => Difficulty == Difficulty.Stealthy;

    public string Plant(string value)
    {
        Planted.Add(value);
        return value;
    }

    public string Share(string value)
    {
        Shared.Add(value);
        return Plant(value);
    }

    /// <summary>The personas in as many groups as the difficulty asks for one kind of value; careful groups overlap by one, so that the network hangs together.</summary>
    public IEnumerable<List<Life>> Groups(Chance chance, IReadOnlyList<Life> of)
    {
        List<Life> order = [.. of];
        chance.Shuffle(order);
        if (order.Count < 2) yield break;
        if (Difficulty == Difficulty.Blatant)
        {
            int kept = Math.Max(2, (int)Math.Ceiling(order.Count * (0.8 + (0.2 * chance.Unit()))));
            yield return order[..kept];
            yield break;
        }
        int size = Difficulty == Difficulty.Careful ? Math.Clamp((order.Count + 1) / 2, 2, 4) : 2;
        for (int i = 0; i + 1 < order.Count; i += size)
        {
            List<Life> group = order[i..Math.Min(order.Count, i + size)];
            if (group.Count >= 2) yield return group;
        }
    }
}

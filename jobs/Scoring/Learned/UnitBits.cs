using Investigations.Graph.Model;

namespace Investigations.Jobs.Scoring.Learned;

/// <summary>The bits that one independent kind of evidence gives each member.</summary>
/// <param name="name">A category, or the kind of innocent explanation that would produce all of it.</param>
internal sealed class UnitBits(string name)
{
    private readonly SortedDictionary<EntityId, double> most = [];

    /// <summary>A category, or the kind of innocent explanation that would produce all of it.</summary>
    public string Name => name;

    /// <summary>How many members it touches with at least one bit: weaker evidence corroborates nothing.</summary>
    public int TouchedCount => most.Values.Count(bits => bits >= 1);

    /// <summary>The most bits a pair shares of it.</summary>
    public double MostBits => most.Values.Max();

    /// <summary>A pair shares bits of it.</summary>
    public void Add(EntityId a, EntityId b, double bits)
    {
        most[a] = Math.Max(most.GetValueOrDefault(a), bits);
        most[b] = Math.Max(most.GetValueOrDefault(b), bits);
    }

    /// <summary>The sum over members of the most bits each shares with another.</summary>
    public double Sum() => most.Values.Sum();
}

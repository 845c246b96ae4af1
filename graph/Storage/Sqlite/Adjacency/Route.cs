namespace Investigations.Graph.Storage.Sqlite.Adjacency;

/// <summary>A loopless way between two entities, by their numbers.</summary>
/// <param name="Entities">From the first to the last.</param>
/// <param name="Cost">Sum over its hops.</param>
internal sealed record Route(int[] Entities, double Cost) : IComparable<Route>
{
    /// <summary>Cheapest first, then fewest hops, then by the ids on the way.</summary>
    public int CompareTo(Route? other)
    {
        if (other is null) return 1;
        int order = Cost.CompareTo(other.Cost);
        if (order == 0) order = Entities.Length.CompareTo(other.Entities.Length);
        return order != 0 ? order : Entities.AsSpan().SequenceCompareTo(other.Entities);
    }
}

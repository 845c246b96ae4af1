namespace Investigations.Graph.Algorithms;

/// <summary>A division of the nodes of a graph into communities.</summary>
/// <param name="Of">The community of each node, numbered from 0 by smallest node.</param>
/// <param name="Count">The number of communities.</param>
/// <param name="Quality">The value of the quality function, as <see cref="CommunityQuality"/> defines it; higher is better.</param>
public sealed record Communities(int[] Of, int Count, double Quality)
{
    /// <summary>The members of each community, ascending; communities in the order of their numbers.</summary>
    public int[][] Members()
    {
        var sizes = new int[Count];
        foreach (var community in Of) sizes[community]++;
        var members = new int[Count][];
        for (var community = 0; community < Count; community++) members[community] = new int[sizes[community]];
        Array.Clear(sizes);
        for (var node = 0; node < Of.Length; node++) members[Of[node]][sizes[Of[node]]++] = node;
        return members;
    }
}

namespace Investigations.Graph.Algorithms;

/// <summary>Group numbers in a form that does not depend on how they were found.</summary>
internal static class Labels
{
    /// <summary>Renumbers groups 0, 1, 2 ... by their smallest node, in place.</summary>
    /// <param name="labels">The group of each node, each at least 0 and below <paramref name="bound"/>.</param>
    /// <param name="bound">One more than the largest label that may occur.</param>
    /// <returns>The number of groups.</returns>
    public static int Renumber(int[] labels, int bound)
    {
        var names = new int[bound];
        Array.Fill(names, -1);
        var count = 0;
        for (var node = 0; node < labels.Length; node++)
        {
            ref var name = ref names[labels[node]];
            if (name < 0) name = count++;
            labels[node] = name;
        }
        return count;
    }
}

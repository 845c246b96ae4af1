using Investigations.Graph.Normalisation;
using Investigations.Graph.Similarity;

namespace Investigations.Jobs.Signals;

/// <summary>Compares names by their keys: how alike they are is all that is ever asked of a name.</summary>
internal static class Names
{
    /// <summary>In [0, 1]; short forms of a given name and its variants count as nearly equal.</summary>
    public static double Alike(string key, string other) =>
        NameSimilarity.Compare(key.Split(' '), other.Split(' '), static (a, b) => Nicknames.SameGroup(a, b) || NameVariants.Same(a, b));
}

namespace Investigations.Jobs.Resolution.Dossiers;

/// <summary>One comparison of dossiers.</summary>
/// <param name="Name">Its name in the waterfall.</param>
/// <param name="Levels">Its levels, the closest first; level number i + 1 is the i-th, number 0 is "one of the two does not say".</param>
internal sealed record DossierComparison(string Name, IReadOnlyList<DossierLevel> Levels)
{
    /// <summary>Whether the weights stay as they are whatever the data says: what a rule decides is no matter of frequency.</summary>
    public bool IsHeld { get; init; }

    /// <summary>
    /// Whether it is a person's own. What is not, people of one household or one ring share; random pairs do not show how often, so strangers are never
    /// taken to agree on it more rarely than is usual, and what did not suffice beside a name alone does not suffice after learning.
    /// </summary>
    public bool IsOwn { get; init; }
}

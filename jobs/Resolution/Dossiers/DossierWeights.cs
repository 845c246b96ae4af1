using Investigations.Jobs.Resolution.Training;

namespace Investigations.Jobs.Resolution.Dossiers;

/// <summary>The weight of each level of each comparison of dossiers, in units of <see cref="Bits"/>.</summary>
/// <param name="Units">By comparison and level number; of the names, how much more or less a level says than it usually does.</param>
internal sealed record DossierWeights(int[][] Units)
{
    /// <summary>The weights before anything is learned.</summary>
    public static DossierWeights Usual { get; } = new([.. DossierComparisons.All.Select((comparison, k) =>
        comparison.Levels.Select(level => k is DossierComparisons.Name or DossierComparisons.Rarity ? 0 : Bits.ToUnits(level.UsualBits)).Prepend(0).ToArray())]);
}

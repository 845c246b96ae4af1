namespace Investigations.Jobs.Resolution.Dossiers;

/// <summary>One way in which two dossiers agree or differ.</summary>
/// <param name="Name">Its name in the waterfall.</param>
/// <param name="UsualBits">Its weight before anything is learned. Bits, -14 to 14; 0 for a level that is no evidence either way whatever the data says.</param>
/// <param name="UsualU">How often strangers reach it before anything is learned. Share, above 0.</param>
/// <param name="Part">What it is worth when a claimed identity is told from a stolen one.</param>
internal readonly record struct DossierLevel(string Name, double UsualBits, double UsualU, Part Part)
{
    /// <summary>How often records of one person reach it before anything is learned: a weight is log2(m/u). Share, above 0.</summary>
    public double UsualM { get; init; } = UsualU * Math.Pow(2, UsualBits);
}

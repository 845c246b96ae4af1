namespace Investigations.Jobs.Resolution.Training;

/// <summary>The shares of all pairs of a table.</summary>
/// <param name="Match">Pairs that are one person, above 0 and below 1.</param>
/// <param name="Household">Pairs that are two people of one household, above 0 and below 1.</param>
/// <param name="Matches">How many pairs were taken to be one person: what the table could teach.</param>
internal readonly record struct LinkagePriors(double Match, double Household, double Matches);

namespace Investigations.Jobs.Signals;

/// <summary>One number of the catalogue.</summary>
/// <param name="Indicator">The code.</param>
/// <param name="Name">Its name within the indicator.</param>
/// <param name="Value">What holds now.</param>
/// <param name="Unit">Such as days, candidates, bits, share.</param>
/// <param name="Minimum">Lowest value allowed.</param>
/// <param name="Maximum">Highest value allowed.</param>
/// <param name="Source">Who published it, or "proposed".</param>
public sealed record Threshold(string Indicator, string Name, double Value, string Unit, double Minimum, double Maximum, string Source);

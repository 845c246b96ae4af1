namespace Investigations.Jobs.Resolution.Dossiers;

/// <summary>Two dossiers that a blocking rule brought together.</summary>
/// <param name="A">Position of the one, the lower.</param>
/// <param name="B">Position of the other.</param>
/// <param name="Free">Bit k is set where a rule found the pair without looking at what comparison k reads.</param>
internal readonly record struct FoundPair(int A, int B, ulong Free);

namespace Investigations.Jobs.Resolution.Streaming;

/// <summary>A value of a record.</summary>
/// <param name="Field">The number of its field among those of the population.</param>
/// <param name="Value">Normalised as in tables of persons, UTF-8, not empty.</param>
internal readonly record struct FieldValue(int Field, ReadOnlyMemory<byte> Value);

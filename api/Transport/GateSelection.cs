namespace Investigations.Api.Transport;

/// <summary>A field, a spread or an inline fragment, as far as the gate looks at it.</summary>
/// <param name="Field">The name of the field; null for fragments.</param>
/// <param name="Spread">The fragment that is spread; null for fields and inline fragments.</param>
/// <param name="Amount">How many items the arguments ask for; null when they do not say.</param>
/// <param name="Children">What is selected inside.</param>
internal sealed record GateSelection(string? Field, string? Spread, long? Amount, IReadOnlyList<GateSelection> Children);

using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.Truth;

/// <summary>A planted value in a row of a persona.</summary>
internal sealed record Sighting(string Kind, string Value, Life Life, string Row);

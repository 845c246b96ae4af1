using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.Networks;

/// <summary>Somebody who connects the personas, and the values that stand for him.</summary>
internal sealed record Facilitator(Acquaintance Person, string Kind, bool Witting, List<string> Values);

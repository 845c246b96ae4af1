using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>Honest people whom something ordinary ties.</summary>
internal sealed record BenignGroup(string Kind, List<Life> People);

namespace Investigations.Api.Demo.Atlas;

/// <summary>Another machine on the same local network.</summary>
internal sealed record Neighbour(string Mac, string Hostname, string Service);

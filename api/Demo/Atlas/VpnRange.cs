namespace Investigations.Api.Demo.Atlas;

/// <summary>A /24 of a VPN service; its few exits serve many people.</summary>
internal sealed record VpnRange(string Prefix, string Service);

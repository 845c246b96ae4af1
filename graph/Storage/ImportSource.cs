namespace Investigations.Graph.Storage;

/// <summary>What an import reads: one source pack, feed or mapped file.</summary>
/// <param name="Tenant">Whose records these are; a store serves one tenant and refuses another.</param>
/// <param name="Name">For people.</param>
/// <param name="ExportedAt">When the pack was exported, by its own words.</param>
/// <param name="DefaultRegion">ISO 3166 alpha-2, for phone numbers without a country.</param>
public sealed record ImportSource(string Tenant, string Name, DateTimeOffset ExportedAt, string DefaultRegion);

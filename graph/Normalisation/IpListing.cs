namespace Investigations.Graph.Normalisation;

/// <summary>What a list says of an address.</summary>
/// <param name="Category">Kind of network.</param>
/// <param name="ListName">Name of the list, as its publisher calls it.</param>
/// <param name="ListDate">Day of the list's version; null for lists that restate a standard and have none.</param>
public sealed record IpListing(IpCategory Category, string ListName, DateOnly? ListDate)
{
    /// <summary>True when two people at such an address may be linked by it: residential and unknown networks only.</summary>
    public bool MayLink => Category is IpCategory.Residential or IpCategory.Unknown;
}

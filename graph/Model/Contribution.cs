namespace Investigations.Graph.Model;

/// <summary>One part of a risk.</summary>
/// <param name="Name">For people: the category, indicator or prior.</param>
/// <param name="Category">The category, or null for the prior.</param>
/// <param name="Bits">Added to the logit (base 2); negative argues against.</param>
/// <param name="Evidence">The records behind it.</param>
public sealed record Contribution(string Name, EvidenceCategory? Category, double Bits, IReadOnlyList<EvidenceRef> Evidence);

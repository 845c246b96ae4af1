namespace Investigations.Api.Transport;

/// <summary>A document, as far as the gate looks at it.</summary>
internal sealed class GateDocument
{
    /// <summary>The selections of each operation.</summary>
    public List<IReadOnlyList<GateSelection>> Operations { get; } = [];

    /// <summary>The selections of each fragment, by name.</summary>
    public Dictionary<string, IReadOnlyList<GateSelection>> Fragments { get; } = new(StringComparer.Ordinal);

    /// <summary>True when an operation subscribes.</summary>
    public bool Subscribes { get; set; }
}

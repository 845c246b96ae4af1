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

    /// <summary>The fields that the operations ask the roots for, fragments in place. Only for documents without fragment cycles.</summary>
    public IEnumerable<string> RootFields => Operations.SelectMany(Fields);

    private IEnumerable<string> Fields(IReadOnlyList<GateSelection> selections) => selections.SelectMany(selection => selection switch
    {
        { Field: { } field } => [field],
        { Spread: { } spread } => Fragments.TryGetValue(spread, out var inner) ? Fields(inner) : [],
        _ => Fields(selection.Children),
    });
}

namespace Investigations.Graph.Ingestion.Mapping;

/// <summary>What a row must hold for a rule to take it.</summary>
/// <param name="Cell">The text that is looked at.</param>
/// <param name="Words">The words it may be; null when it need only be filled, or empty.</param>
/// <param name="IsFilled">Without words: whether it must hold something.</param>
internal sealed record MappedCondition(CellExpression Cell, IReadOnlySet<string>? Words, bool IsFilled)
{
    /// <summary>True when the row is as asked.</summary>
    public bool Holds(ForeignRow row, MappedLookups lookups)
    {
        string text = Cell.Of(row, lookups).Trim();
        return Words?.Contains(text) ?? (text.Length > 0) == IsFilled;
    }
}

namespace Investigations.Graph.Model;

/// <summary>The stable id of an entity: its kind and its normalised key, such as <c>phone:+17029191300</c>.</summary>
/// <param name="Value">The text of the id. Never a secret: of secret-like values it holds the keyed hash.</param>
public readonly record struct EntityId(string Value) : IComparable<EntityId>
{
    /// <summary>Ordinal order of the text.</summary>
    public int CompareTo(EntityId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

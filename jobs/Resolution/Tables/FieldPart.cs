namespace Investigations.Jobs.Resolution.Tables;

/// <summary>A column as a part of a field's values.</summary>
/// <param name="Column">The column.</param>
/// <param name="Normaliser">How its values are normalised.</param>
/// <param name="IsNeeded">True when a record without this part has no value.</param>
internal readonly record struct FieldPart(ColumnStore Column, ValueNormaliser Normaliser, bool IsNeeded = false);

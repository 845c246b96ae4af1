namespace Investigations.Jobs.Resolution.Tables;

/// <summary>Where values of a field come from: one column, or several whose values stand one behind the other.</summary>
/// <param name="Parts">The columns in the order of the value.</param>
/// <param name="Joint">What stands between them.</param>
internal sealed record FieldSource(IReadOnlyList<FieldPart> Parts, byte Joint = (byte)' ');

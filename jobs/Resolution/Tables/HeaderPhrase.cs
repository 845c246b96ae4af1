namespace Investigations.Jobs.Resolution.Tables;

/// <summary>A phrase of headers, and what it says of the column.</summary>
/// <param name="Words">Words with single blanks between.</param>
/// <param name="IsWhole">True when the header must hold nothing else.</param>
/// <param name="Role">What such a column says.</param>
/// <param name="Part">Which part of that.</param>
internal sealed record HeaderPhrase(string Words, bool IsWhole, FieldRole Role, ColumnPart Part);

namespace Investigations.Jobs.Resolution.Tables;

/// <summary>What a column was taken for, and why.</summary>
/// <param name="Column">Its header as written.</param>
/// <param name="Role">What it says.</param>
/// <param name="Part">Which part of that.</param>
/// <param name="Reason">Why, in a few words for people.</param>
internal sealed record ColumnGuess(string Column, FieldRole Role, ColumnPart Part, string Reason);

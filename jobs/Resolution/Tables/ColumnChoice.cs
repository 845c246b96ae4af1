namespace Investigations.Jobs.Resolution.Tables;

/// <summary>A column whose role is given.</summary>
/// <param name="Role">What it says.</param>
/// <param name="Column">Its header, in any case.</param>
internal readonly record struct ColumnChoice(FieldRole Role, string Column);

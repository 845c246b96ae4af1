namespace Investigations.Jobs.Resolution.Tables;

/// <summary>How a field is made of columns.</summary>
/// <param name="Role">What it says.</param>
/// <param name="Name">Its name in outputs.</param>
/// <param name="Sources">Where a record's values come from; a record may have a value of each.</param>
internal sealed record FieldPlan(FieldRole Role, string Name, IReadOnlyList<FieldSource> Sources);

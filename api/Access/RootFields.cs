namespace Investigations.Api.Access;

/// <summary>Which root fields a role may ask for.</summary>
/// <remarks>Until values are masked field by field, roles that may not see every class see none of the graph.</remarks>
internal static class RootFields
{
    private static readonly HashSet<string> WithoutPersonalValues =
        new(StringComparer.Ordinal) { "viewer", "jobs", "runJob", "cancelJob", "jobProgress", "__schema", "__type", "__typename" };

    /// <summary>True when the role may ask for the field.</summary>
    public static bool MayAsk(Role role, string field) => FieldClassTable.SeenBy(role) is FieldClass.All || WithoutPersonalValues.Contains(field);
}

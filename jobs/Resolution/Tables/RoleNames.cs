using System.Text;

namespace Investigations.Jobs.Resolution.Tables;

/// <summary>What the command line calls the roles of columns.</summary>
internal static class RoleNames
{
    /// <summary>All of them, in the order of the roles.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<FieldRole>().Select(Of)];

    /// <summary>The name of a role: full_name.</summary>
    public static string Of(FieldRole role)
    {
        var name = new StringBuilder();
        foreach (char c in role.ToString())
        {
            if (char.IsUpper(c) && name.Length > 0) name.Append('_');
            name.Append(char.ToLowerInvariant(c));
        }
        return name.ToString();
    }

    /// <summary>Reads a name in any case.</summary>
    public static bool TryParse(string name, out FieldRole role)
    {
        foreach (var each in Enum.GetValues<FieldRole>())
        {
            if (!string.Equals(Of(each), name.Trim(), StringComparison.OrdinalIgnoreCase)) continue;
            role = each;
            return true;
        }
        role = default;
        return false;
    }
}

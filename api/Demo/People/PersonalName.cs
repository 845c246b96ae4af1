namespace Investigations.Api.Demo.People;

/// <summary>A name in the parts it has.</summary>
/// <param name="Given">Given name in plain letters.</param>
/// <param name="Middle">Middle name or initial, or empty.</param>
/// <param name="Family">Family name in plain letters.</param>
/// <param name="Marked">Given and family name with their marks, when they have any, or empty.</param>
/// <param name="Native">The name in its own script, or empty.</param>
/// <param name="Suffix">Jr. or Sr., or empty.</param>
internal sealed record PersonalName(string Given, string Middle, string Family, string Marked = "", string Native = "", string Suffix = "")
{
    public string Plain => Given + " " + Family;

    public string Full => string.Join(' ', new[] { Given, Middle, Family, Suffix }.Where(part => part.Length > 0));

    /// <summary>Letters and digits only, small, as evidence compares names.</summary>
    public string Key => Letters(Given[..1]) + Letters(Family);

    public static string Letters(string text) => new([.. text.Where(char.IsAsciiLetter).Select(char.ToLowerInvariant)]);
}

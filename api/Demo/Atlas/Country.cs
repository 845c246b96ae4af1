namespace Investigations.Api.Demo.Atlas;

/// <summary>How addresses, phones and national ids of a country look.</summary>
internal sealed record Country(string Code, string PostcodeShape, string PhoneShape, IReadOnlyList<string> Streets,
    IReadOnlyList<int> FirstOctets, string Currency, string NationalIdType, string NationalIdShape)
{
    public bool IsNorthAmerican => string.Equals(PhoneShape, "+1", StringComparison.Ordinal);

    public static Country Read(string[] cells) => new(cells[0], cells[1], cells[2], cells[3].Split(','),
        [.. cells[4].Split(',').Select(int.Parse)], cells[5], cells[6], cells[7]);
}

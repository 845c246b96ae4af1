namespace Investigations.Api.Demo;

/// <summary>What an invented company is to be like.</summary>
/// <param name="Seed">The start of all chance: the same seed and options give the same bytes.</param>
/// <param name="People">How many people have a row of their own in candidates.csv or workers.csv, 300 to 50,000.</param>
/// <param name="Tenant">The company's short name: lower-case letters and digits, as it stands in pack.json.</param>
/// <param name="NetworkCount">How many networks are planted; null lets the number grow with the people.</param>
public sealed record WorldOptions(int Seed, int People, string Tenant = "halden", int? NetworkCount = null)
{
    /// <summary>The fewest people a world can have.</summary>
    public const int FewestPeople = 300;

    /// <summary>The most people a world can have.</summary>
    public const int MostPeople = 50_000;

    /// <summary>The day of the export; all records are older.</summary>
    public DateOnly ExportedOn { get; init; } = new(2026, 4, 20);

    /// <summary>Plants every network at one difficulty, <c>blatant</c>, <c>careful</c> or <c>stealthy</c>; null mixes them.</summary>
    public string? Difficulty { get; init; }

    /// <summary>The names people take; null takes the usual ones.</summary>
    internal People.NameBook? Names { get; init; }

    /// <summary>The most networks that fit: one for each forty people, so that nine in ten people stay honest.</summary>
    public int MostNetworks => People / 40;

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(People, FewestPeople);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(People, MostPeople);
        if (Tenant.Length == 0 || !Tenant.All(char.IsAsciiLetterOrDigit) || Tenant.Any(char.IsAsciiLetterUpper))
            throw new ArgumentException($"A tenant is lower-case letters and digits, not '{Tenant}'.", nameof(Tenant));
        if (Difficulty is not (null or "blatant" or "careful" or "stealthy"))
            throw new ArgumentException($"A difficulty is blatant, careful or stealthy, not '{Difficulty}'.", nameof(Difficulty));
        if (NetworkCount is { } count && (count < 0 || count > MostNetworks))
            throw new ArgumentException($"{People} people can hold 0 to {MostNetworks} networks, not {count}.", nameof(NetworkCount));
    }
}

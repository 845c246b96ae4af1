using Investigations.Api.Demo.Atlas;
using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.Packs;

/// <summary>The many ways in which people and systems write the same thing.</summary>
internal static class Scribble
{
    private static readonly Dictionary<string, string> Nicknames = new(StringComparer.Ordinal)
    {
        ["William"] = "Bill",
        ["Robert"] = "Bob",
        ["Elizabeth"] = "Liz",
        ["Patricia"] = "Pat",
        ["Jennifer"] = "Jen",
        ["Michael"] = "Mike",
        ["Thomas"] = "Tom",
        ["Charlotte"] = "Lottie",
        ["Isabella"] = "Bella",
        ["Benjamin"] = "Ben",
        ["Samuel"] = "Sam",
        ["Daniel"] = "Dan",
        ["Alexander"] = "Alex",
        ["Joseph"] = "Joe",
        ["James"] = "Jim",
        ["Matthew"] = "Matt",
        ["Katherine"] = "Kate",
        ["Margaret"] = "Peggy",
        ["Oliver"] = "Ollie",
        ["Theodore"] = "Theo",
        ["Susan"] = "Sue"
    };

    private static readonly Dictionary<string, string> LongSuffix = new(StringComparer.Ordinal)
    {
        ["St"] = "Street",
        ["Ave"] = "Avenue",
        ["Rd"] = "Road",
        ["Dr"] = "Drive",
        ["Ln"] = "Lane",
        ["Ct"] = "Court",
        ["Pl"] = "Place",
        ["Blvd"] = "Boulevard",
        ["Ter"] = "Terrace",
        ["Way"] = "Way"
    };

    private static readonly Dictionary<string, string> LongDirection = new(StringComparer.Ordinal)
    {
        ["N"] = "North",
        ["S"] = "South",
        ["E"] = "East",
        ["W"] = "West",
        ["NW"] = "Northwest",
        ["NE"] = "Northeast",
        ["SE"] = "Southeast",
        ["SW"] = "Southwest"
    };

    public static string Phone(Chance chance, string number, string country = "")
    {
        if (!number.StartsWith("+1", StringComparison.Ordinal) || number.Length != 12)
            return chance.Hit(0.4) && number.Length > 6 ? number[..3] + " " + number[3..6] + " " + number[6..] : number;
        string area = number[2..5], middle = number[5..8], last = number[8..];
        return chance.Below(8) switch
        {
            0 => $"({area}) {middle}-{last}",
            1 => $"{area}-{middle}-{last}",
            2 => $"{area}.{middle}.{last}",
            3 => country is "US" or "CA" ? area + middle + last : number,
            4 => $"+1 {area} {middle} {last}",
            5 => $"1-{area}-{middle}-{last}",
            6 => $"+1 ({area}) {middle}-{last}",
            _ => number
        };
    }

    /// <summary>A name as somebody typed it: mostly plain, now and then short, turned round, in capitals or misspelt.</summary>
    public static string Name(Chance chance, PersonalName name)
    {
        string text = chance.Below(100) switch
        {
            < 60 => name.Full,
            < 75 => name.Suffix.Length > 0 ? name.Plain + " " + name.Suffix : name.Plain,
            < 80 => name.Family + ", " + name.Given,
            < 84 => name.Full.ToUpperInvariant(),
            < 86 => name.Given[..1] + ". " + name.Family,
            < 88 => name.Full + " ",
            < 90 => name.Full.ToLowerInvariant(),
            < 94 => Nicknames.TryGetValue(name.Given, out string? nick) ? nick + " " + name.Family : name.Full,
            < 98 => name.Marked.Length > 0 ? name.Marked : name.Full,
            _ => Typo(chance, name.Plain)
        };
        return text;
    }

    public static string Typo(Chance chance, string text)
    {
        if (text.Length < 4) return text;
        int at = chance.Between(1, text.Length - 3);
        return chance.Below(3) switch
        {
            0 => text[..at] + text[at + 1] + text[at] + text[(at + 2)..],
            1 => text[..at] + text[(at + 1)..],
            _ => text[..at] + text[at] + text[at..]
        };
    }

    public static string Mail(Chance chance, string mail) => chance.Below(30) switch
    {
        0 => mail.ToUpperInvariant(),
        1 => char.ToUpperInvariant(mail[0]) + mail[1..],
        _ => mail
    };

    /// <summary>Fills the six address cells; each part may be missing.</summary>
    public static void Address(Table row, Chance chance, Dwelling home, double street, double city)
    {
        bool capitals = chance.Hit(0.08);
        string Case(string text) => capitals ? text.ToUpperInvariant() : text;
        if (chance.Hit(street))
        {
            string line = Street(chance, home);
            int where = home.Unit.Length == 0 ? 9 : chance.Below(10);
            if (where < 2) line += (chance.Hit(0.5) ? ", " : " ") + Unit(chance, home.Unit);
            else if (where < 8) row["unit"] = Case(Unit(chance, home.Unit));
            row["street"] = Case(line);
            row["postcode"] = home.Country is "US" && chance.Hit(0.15) ? home.Postcode + "-" + chance.Shape("####") : home.Postcode;
        }
        if (chance.Hit(city)) row["city"] = Case(home.City.Name);
        if (chance.Hit(city)) row["region"] = home.City.Region;
        row["country"] = home.Country;
    }

    /// <summary>An address that a system checked: all parts are there, written in any way.</summary>
    public static void FullAddress(Table row, Chance chance, Dwelling home)
    {
        bool capitals = chance.Hit(0.1);
        string Case(string text) => capitals ? text.ToUpperInvariant() : text;
        row["street"] = Case(Street(chance, home));
        row["unit"] = home.Unit.Length > 0 && chance.Hit(0.93) ? Case(Unit(chance, home.Unit)) : "";
        row["city"] = Case(home.City.Name);
        row["region"] = home.City.Region;
        row["postcode"] = home.Postcode;
        row["country"] = home.Country;
    }

    public static string AddressLine(Chance chance, Dwelling home) =>
        $"{Street(chance, home)}{(home.Unit.Length > 0 ? ", " + Unit(chance, home.Unit) : "")}, {home.City.Name}, {home.City.Region} {home.Postcode}, {home.Country}";

    private static string Street(Chance chance, Dwelling home)
    {
        if (!home.City.Country.IsNorthAmerican) return home.Country is "IN" or "GB" or "IE" or "FR" or "NG" or "KE" ? $"{home.HouseNumber} {home.Street}" : $"{home.Street} {home.HouseNumber}";
        string direction = home.Direction.Length > 0 && chance.Hit(0.35) ? LongDirection[home.Direction] : home.Direction;
        string suffix = chance.Below(10) switch { < 4 => home.Suffix, < 8 => LongSuffix[home.Suffix], _ => home.Suffix + "." };
        return $"{home.HouseNumber} {(direction.Length > 0 ? direction + " " : "")}{home.Street} {suffix}";
    }

    private static string Unit(Chance chance, string unit) => chance.Below(7) switch
    {
        0 => "#" + unit,
        1 => "Apt " + unit,
        2 => "Unit " + unit,
        3 => "APT " + unit,
        4 => "Apt. " + unit,
        5 => unit,
        _ => "Apt " + unit
    };
}

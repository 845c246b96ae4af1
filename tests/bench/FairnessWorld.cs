using System.Globalization;
using System.Text;
using Investigations.Api.Demo;

namespace Investigations.Bench;

/// <summary>Records of persons of several origins that differ in nothing but their names: same sizes, same fields, same slips.</summary>
/// <remarks>
/// Names are drawn by Zipf's law over the rank in the list. Birth dates, cities, e-mails and telephones come from one source for all; an e-mail
/// says nothing of the name. Contacts are often missing, so that names and birth dates have to carry the decision.
/// </remarks>
internal sealed class FairnessWorld
{
    private const int Cities = 150;
    private const int MostRecords = 3; // of a person; 1, 2 and 3 are equally likely
    private const double Exponent = 0.8; // of Zipf's law; the most frequent of 700 names has 7 %, of 30 names 19 %
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    private static readonly string[] Mailers = ["gmail.com", "outlook.com", "yahoo.com", "proton.me", "icloud.com"];

    private readonly List<int> persons = [];
    private readonly List<int> origins = [];
    private readonly List<string> bearers = [];
    private readonly StringBuilder csv = new("record_id,person,given_name,family_name,date_of_birth,city,email,phone\n");

    /// <summary>Draws.</summary>
    /// <param name="names">The origins.</param>
    /// <param name="personsOfEach">Persons of each origin.</param>
    /// <param name="seed">The same gives the same records.</param>
    public FairnessWorld(IReadOnlyList<OriginNames> names, int personsOfEach, int seed)
    {
        for (int i = 0; i < personsOfEach * names.Count; i++) AddPerson(i, names[i % names.Count], i % names.Count, Chance.Of(seed, "person", i / names.Count, i % names.Count));
    }

    /// <summary>The table as CSV.</summary>
    public string Csv => csv.ToString();

    /// <summary>The person of each record.</summary>
    public IReadOnlyList<int> Persons => persons;

    /// <summary>The origin of each record, as a number of the list.</summary>
    public IReadOnlyList<int> Origins => origins;

    /// <summary>The true name of each record's person.</summary>
    public IReadOnlyList<string> Names => bearers;

    private void AddPerson(int person, OriginNames names, int origin, Chance chance)
    {
        string given = Zipf(names.Given, chance), family = Zipf(names.Family, chance);
        var born = new DateTime(1955, 1, 1).AddDays(chance.Below(18_000));
        int city = ZipfRank(Cities, chance);
        string email = Mail(chance), phone = Phone(chance);
        int records = 1 + chance.Below(MostRecords);
        for (int i = 0; i < records; i++)
        {
            string[] cells =
            [
                persons.Count.ToString(CultureInfo.InvariantCulture), person.ToString(CultureInfo.InvariantCulture),
                chance.Hit(0.03) ? "" : Slip(given, 0.08, chance), chance.Hit(0.01) ? "" : Slip(family, 0.08, chance), Date(born, chance),
                chance.Hit(0.1) ? "" : $"Town{(chance.Hit(0.1) ? ZipfRank(Cities, chance) : city):000}",
                chance.Hit(0.5) ? "" : chance.Hit(0.15) ? Mail(chance) : email, chance.Hit(0.5) ? "" : chance.Hit(0.15) ? Phone(chance) : phone,
            ];
            csv.AppendJoin(',', cells).Append('\n');
            persons.Add(person);
            origins.Add(origin);
            bearers.Add($"{given} {family}");
        }
    }

    private static string Date(DateTime born, Chance chance)
    {
        if (chance.Hit(0.15)) return "";
        string text = born.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (!chance.Hit(0.05)) return text;
        if (born.Day <= 12 && chance.Hit(0.5)) return $"{text[..4]}-{text[8..]}-{text[5..7]}";
        char digit = (char)('0' + chance.Below(10));
        return text[..3] + digit + text[4..];
    }

    private static string Slip(string name, double probability, Chance chance)
    {
        if (!chance.Hit(probability) || name.Length < 2) return name;
        int at = 1 + chance.Below(name.Length - 1);
        char letter = Letters[chance.Below(Letters.Length)];
        return chance.Below(4) switch
        {
            0 => name.Remove(at, 1),
            1 => name.Insert(at, letter.ToString()),
            2 when at + 1 < name.Length => $"{name[..at]}{name[at + 1]}{name[at]}{name[(at + 2)..]}",
            _ => $"{name[..at]}{letter}{name[(at + 1)..]}",
        };
    }

    private static string Mail(Chance chance)
    {
        var local = new StringBuilder(10);
        for (int i = 0; i < 8; i++) local.Append(Letters[chance.Below(Letters.Length)]);
        return $"{local}{chance.Below(100)}@{Mailers[chance.Below(Mailers.Length)]}";
    }

    private static string Phone(Chance chance) => chance.Shape("+1 206 7## ####");

    private static string Zipf(IReadOnlyList<string> names, Chance chance) => names[ZipfRank(names.Count, chance)];

    // Zipf's law: the chance of a rank is one over its power.
    private static int ZipfRank(int count, Chance chance)
    {
        double total = 0;
        for (int i = 1; i <= count; i++) total += Math.Pow(i, -Exponent);
        double left = chance.Unit() * total;
        for (int i = 1; i <= count; i++)
        {
            left -= Math.Pow(i, -Exponent);
            if (left < 0) return i - 1;
        }
        return count - 1;
    }
}

using Investigations.Api.Demo.Atlas;

namespace Investigations.Api.Demo.People;

/// <summary>Draws the people of a world as they would be without any network: where they live, when they applied, who was hired.</summary>
internal sealed class Population(World world)
{
    private const int HistoryWeeks = 80;
    private const double NeverApplied = 0.07;
    private const double Hired = 0.26;

    public void Fill()
    {
        for (int number = 1; number <= world.Options.People; number++) world.Lives.Add(Draw(number));
    }

    private Life Draw(int number)
    {
        Chance chance = world.Chance("life", number);
        Life life = Person(number, chance, world.Map.Home(chance));
        DateTime export = world.ExportedAt;
        bool founder = number <= 12 || chance.Hit(NeverApplied);
        if (founder)
        {
            Hire(life, null, world.Options.ExportedOn.AddDays(-chance.Between(HistoryWeeks * 7, 1000)), chance);
            return life;
        }
        DateTime applied = export.AddDays(-2 - chance.Below(HistoryWeeks * 7)).AddSeconds(chance.Between(11 * 3600, 26 * 3600));
        Candidacy candidacy = Apply(life, applied, chance);
        DateOnly start = DateOnly.FromDateTime(applied).AddDays(chance.Between(24, 50));
        if (chance.Hit(Hired) && start < world.Options.ExportedOn.AddDays(-3)) Hire(life, candidacy, start, chance);
        return life;
    }

    public Candidacy Apply(Life life, DateTime at, Chance chance)
    {
        Candidacy candidacy = new() { Life = life, AppliedAt = at };
        double channel = chance.Unit();
        if (channel > 0.78)
        {
            candidacy.Channel = "agency";
            candidacy.Agency = world.Company.Agency(chance);
        }
        else if (channel > 0.56)
        {
            candidacy.Channel = "marketplace";
        }
        life.Candidacies.Add(candidacy);
        world.Candidacies.Add(candidacy);
        return candidacy;
    }

    /// <summary>Makes a candidate a worker, with all a worker gets.</summary>
    public Employment Hire(Life life, Candidacy? candidacy, DateOnly start, Chance chance)
    {
        Employment employment = new() { Life = life, Candidacy = candidacy, StartedOn = start };
        if (candidacy is not null) candidacy.IsHired = true;
        employment.Kind = candidacy?.Agency is not null && chance.Hit(0.4) ? "agency" : chance.Hit(0.15) ? "contractor" : "employee";
        if (string.Equals(employment.Kind, "agency", StringComparison.Ordinal)) employment.Agency = candidacy?.Agency;
        employment.DeviceMode = employment.Kind is "employee" ? chance.Hit(0.95) ? "managed" : "vdi" : chance.Pick(["managed", "managed", "byod", "vdi"]);
        if (chance.Hit(0.08) && start.AddDays(60) < world.Options.ExportedOn)
        {
            int days = world.Options.ExportedOn.DayNumber - start.DayNumber;
            employment.EndedOn = start.AddDays(chance.Between(45, days - 5));
            employment.EndReason = chance.Pick(["resigned", "resigned", "laid off", "dismissed", "contract ended"]);
        }
        Equip(employment, chance);
        life.Employments.Add(employment);
        world.Employments.Add(employment);
        return employment;
    }

    private void Equip(Employment employment, Chance chance)
    {
        Life life = employment.Life;
        DateOnly from = employment.StartedOn.AddDays(-chance.Between(2, 6));
        if (employment.DeviceMode is not "byod")
        {
            bool lost = chance.Hit(0.06);
            DateOnly? swap = lost ? from.AddDays(chance.Between(40, 200)) : null;
            if (swap > employment.EndedOn || swap > world.Options.ExportedOn.AddDays(-8)) swap = null;
            employment.Laptops.Add(Laptop.Build(chance, from, swap ?? employment.EndedOn));
            if (swap is { } day) employment.Laptops.Add(Laptop.Build(chance, day, employment.EndedOn));
        }
        string holder = life.Name.Plain;
        PayAccount first = PayAccount.Draw(chance, holder, life.Home.Country, life.Mail);
        DateOnly change = employment.StartedOn.AddDays(chance.Between(40, 300));
        bool switches = chance.Hit(0.18) && change < (employment.EndedOn ?? world.Options.ExportedOn.AddDays(-3));
        employment.Accounts.Add(first with { From = employment.StartedOn.AddDays(-6), To = switches ? change : null });
        if (switches) employment.Accounts.Add(PayAccount.Draw(chance, holder, life.Home.Country, life.Mail) with { From = change });
    }

    public static Life Person(int number, Chance chance, City city, NameBook names)
    {
        PersonalName name = names.Draw(chance);
        Trade trade = Trade.Draw(chance);
        string tail = chance.Hit(0.6) ? chance.Between(1, 999).ToString() : "";
        return new Life
        {
            Number = number,
            Name = name,
            BornOn = new DateOnly(1962, 1, 1).AddDays(chance.Below(15700)),
            Home = Dwelling.Build(city, chance),
            Phone = city.Phone(chance),
            Mail = MailOf(name, chance),
            NationalId = IdOf(city.Country, chance),
            Handle = chance.Hit(trade.Codes ? 0.75 : 0.15) ? HandleOf(name, chance) + tail : "",
            Face = chance.Bits(),
            Fingerprint = chance.Hex(20),
            Trade = trade
        };
    }

    public static string MailOf(PersonalName name, Chance chance)
    {
        string given = PersonalName.Letters(name.Given), family = PersonalName.Letters(name.Family);
        string local = chance.Below(7) switch
        {
            0 => given + family,
            1 => family + "." + given,
            2 => given[..1] + family,
            3 => given + "_" + family,
            4 => given + family[..1],
            _ => given + "." + family
        };
        string tail = chance.Below(4) switch { 0 => "", 1 => chance.Between(1963, 2004).ToString(), _ => chance.Between(1, 9999).ToString() };
        return local + tail + "@" + chance.Pick(["gmail.com", "gmail.com", "gmail.com", "outlook.com", "hotmail.com", "yahoo.com", "icloud.com", "proton.me"]);
    }

    private static string HandleOf(PersonalName name, Chance chance)
    {
        string given = PersonalName.Letters(name.Given), family = PersonalName.Letters(name.Family);
        return chance.Below(6) switch
        {
            0 => family + "-io",
            1 => given + "-builds",
            2 => family + "codes",
            3 => given + "-stack",
            4 => given + family,
            _ => given + "-labs"
        };
    }

    private static string IdOf(Country country, Chance chance)
    {
        if (country.NationalIdType is "sin")
        {
            string digits = CheckDigits.Luhn(chance.Between(1, 7) + chance.Shape("#######"));
            return digits[..3] + " " + digits[3..6] + " " + digits[6..];
        }
        if (country.NationalIdType is not "ssn") return chance.Shape(country.NationalIdShape);
        int area = chance.Between(1, 899);
        if (area == 666) area++;
        return $"{area:000}-{chance.Between(1, 99):00}-{chance.Between(1, 9999):0000}";
    }

    private Life Person(int number, Chance chance, City city) => Person(number, chance, city, world.Names);
}

using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.Networks;

/// <summary>Decides how many networks a world has, of which shape, size and difficulty, and turns people into their personas.</summary>
internal sealed class NetworkPlanter(World world)
{
    private const double StolenIdentity = 0.3;

    /// <summary>How often a network has just taken on a persona whom nothing ties to it yet.</summary>
    private const double Newcomer = 0.4;

    private const int NetworksToOneYoung = 12;

    private static readonly string[][] Shapes =
    [
        ["T1", "T2"], ["T4"], ["T3"], ["T8"], ["T4", "T5"], ["T7"], ["T6"], ["T2"], ["T1"], ["T4", "T7"], ["T2", "T6"], ["T5"], ["T1", "T3"], ["T4", "T8"]
    ];

    private static readonly Difficulty[] Grades =
    [
        Difficulty.Blatant, Difficulty.Careful, Difficulty.Stealthy, Difficulty.Careful, Difficulty.Blatant, Difficulty.Stealthy, Difficulty.Careful, Difficulty.Blatant, Difficulty.Careful
    ];

    private static readonly ITypology[] Typologies =
    [
        new LaptopFarm(), new PayrollMule(), new SharedIdentity(), new CandidatePool(), new ReferralRing(), new VendorFunnel(), new FrontCompanies(), new Rebirth()
    ];

    public void Plant()
    {
        int count = world.Options.NetworkCount ?? UsualCount(world.Options.People);
        Chance order = world.Chance("network order");
        string[][] shapes = [.. Shapes];
        Difficulty? only = world.Options.Difficulty is { } word ? Enum.Parse<Difficulty>(word, ignoreCase: true) : null;
        for (int i = 0; i < count; i++)
        {
            if (i % shapes.Length == 0) order.Shuffle(shapes);
            Plant(i + 1, shapes[i % shapes.Length], only ?? Grades[i % Grades.Length]);
        }
        if (only is not (null or Difficulty.Stealthy)) return;
        for (int i = 0; i < count / NetworksToOneYoung; i++) Begin(count + i + 1);
    }

    /// <summary>One network for each 120 people up to 1,000, about 25 at 5,000 and 120 at 50,000: between these, even on logarithmic axes.</summary>
    public static int UsualCount(int people)
    {
        double count = people <= 1000 ? people / 120.0
            : people <= 5000 ? 8.33 * Math.Pow(people / 1000.0, Math.Log(25 / 8.33) / Math.Log(5))
            : 25 * Math.Pow(people / 5000.0, Math.Log10(120 / 25.0));
        return Math.Max(3, (int)Math.Round(count));
    }

    private void Plant(int number, string[] codes, Difficulty difficulty)
    {
        Chance chance = world.Chance("network", number);
        Network network = new("n" + number, codes, difficulty, chance.Pick(world.Map.Abroad));
        ITypology[] typologies = [.. Typologies.Where(t => codes.Contains(t.Code, StringComparer.Ordinal))];
        int most = world.Options.People < 1000 ? 6 : 15;
        int size = 3 + chance.Skewed(most - 2, 1.6) + (difficulty == Difficulty.Careful ? 1 : 0);
        bool workers = typologies.Any(t => t.NeedsWorkers);
        for (int i = 0; i < Math.Min(size, 15); i++) Enlist(network, workers || chance.Hit(0.3), chance);
        foreach (ITypology typology in typologies) typology.Plant(network, world, chance);
        if (difficulty != Difficulty.Blatant) WeakLinks.Bind(network, world, chance);
        if (network.Personas.Count > 3 && chance.Hit(Newcomer)) Enlist(network, false, chance);
        world.Networks.Add(network);
    }

    /// <summary>A network too young to be seen: three applicants, of whom two share a text.</summary>
    private void Begin(int number)
    {
        Chance chance = world.Chance("young network", number);
        Network network = new("n" + number, ["T4"], Difficulty.Stealthy, chance.Pick(world.Map.Abroad));
        for (int i = 0; i < 3; i++) Enlist(network, false, chance);
        Pivots.ShareResume(network, network.Personas[..2], chance);
        world.Networks.Add(network);
    }

    private void Enlist(Network network, bool hired, Chance chance)
    {
        Life life = Free(chance);
        life.Taken = true;
        life.Role = LifeRole.OperatorPersona;
        life.Network = network;
        if (chance.Hit(0.8)) life.Operator = network.OperatorCity;
        network.Personas.Add(life);
        double tells = network.Difficulty switch { Difficulty.Blatant => 0.8, Difficulty.Careful => 0.5, _ => 0.25 };
        life.FirstCandidacy!.IsSuspicious = chance.Hit(tells);
        if (chance.Hit(StolenIdentity)) Impersonate(life, chance);
        if (hired && life.Employments.Count == 0)
        {
            DateTime applied = world.ExportedAt.AddDays(-chance.Between(70, 420)).AddSeconds(chance.Between(40000, 86000));
            life.FirstCandidacy.AppliedAt = applied;
            world.Population.Hire(life, life.FirstCandidacy, DateOnly.FromDateTime(applied).AddDays(chance.Between(24, 50)), chance);
        }
        if (life.LastEmployment is { } employment) Settle(network, employment, chance);
    }

    /// <summary>Most personas still work when the pack is written, on a laptop of the company, and the careless ones with tools on it.</summary>
    private static void Settle(Network network, Employment employment, Chance chance)
    {
        if (employment.EndedOn is not null && chance.Hit(0.75)) employment.GoOn();
        employment.DeviceMode = "managed";
        if (employment.Laptops.Count == 0) employment.Laptops.Add(Laptop.Build(chance, employment.StartedOn.AddDays(-4), employment.EndedOn));
        if (network.Difficulty == Difficulty.Blatant || chance.Hit(0.3)) employment.Tools.Add(chance.Pick(["AnyDesk", "Chrome Remote Desktop", "RustDesk", "TeamViewer", "PiKVM", "JetKVM", "Caffeine"]));
        if (network.Difficulty == Difficulty.Blatant && chance.Hit(0.5)) employment.Tools.Add(chance.Pick(["PiKVM", "TinyPilot", "AnyDesk", "Mouse Jiggler"]));
        if (chance.Hit(0.35)) employment.VpnService = "Astrill VPN";
    }

    private Life Free(Chance chance)
    {
        while (true)
        {
            Life life = chance.Pick(world.Lives);
            if (!life.Taken && life.Candidacies.Count > 0) return life;
        }
    }

    private void Impersonate(Life persona, Chance chance)
    {
        if (chance.Hit(0.4))
        {
            Acquaintance stranger = world.Outsider(persona.Name, persona.Home.City.Phone(chance), "", LifeRole.Victim);
            world.Victims.Add(new Impersonation(null, stranger, [persona]));
            return;
        }
        Life victim = Free(chance);
        victim.Taken = true;
        victim.Role = LifeRole.Victim;
        persona.Name = victim.Name;
        persona.BornOn = victim.BornOn;
        persona.Mail = Population.MailOf(victim.Name, chance);
        if (persona.Handle.Length > 0) persona.Handle = PersonalName.Letters(victim.Name.Family) + chance.Between(10, 999);
        if (chance.Hit(0.4)) persona.NationalId = victim.NationalId;
        for (int i = 0; i < persona.Employments.Count; i++)
        {
            Employment employment = persona.Employments[i];
            for (int k = 0; k < employment.Accounts.Count; k++) employment.Accounts[k] = employment.Accounts[k] with { Holder = victim.Name.Plain };
        }
        world.Victims.Add(new Impersonation(victim, null, [persona]));
    }
}

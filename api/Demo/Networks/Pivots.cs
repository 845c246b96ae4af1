using Investigations.Api.Demo.Atlas;
using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.Networks;

/// <summary>The values that several typologies put into personas' lives.</summary>
internal static class Pivots
{
    public static Facilitator Enabler(Network network, World world, Chance chance, string kind, City city)
    {
        Acquaintance person = Insider(world, chance) ?? world.Outsider(chance, city, LifeRole.Facilitator);
        Facilitator facilitator = new(person, kind, chance.Hit(0.7), [person.Phone, person.Mail]);
        network.Facilitators.Add(facilitator);
        return facilitator;
    }

    /// <summary>Now and then the one who helps has applied here himself.</summary>
    private static Acquaintance? Insider(World world, Chance chance)
    {
        if (!chance.Hit(0.1)) return null;
        Life life = chance.Pick(world.Lives);
        if (life.Taken || life.Candidacies.Count == 0) return null;
        life.Taken = true;
        life.Role = LifeRole.Facilitator;
        return World.Known(life);
    }

    public static IEnumerable<Employment> Workers(IEnumerable<Life> lives) => lives.Select(life => life.LastEmployment).OfType<Employment>();

    public static IEnumerable<Candidacy> Candidates(IEnumerable<Life> lives) => lives.Select(life => life.FirstCandidacy).OfType<Candidacy>();

    public static List<Life> WithWork(Network network) => [.. network.Personas.Where(life => life.Employments.Count > 0)];

    public static void ApplyFrom(Network network, List<Life> group, Chance chance, City city)
    {
        string ip = network.Share(city.Ip(chance)), fingerprint = network.Plant(chance.Hex(20));
        bool sameMachine = chance.Hit(0.6);
        foreach (Candidacy candidacy in Candidates(group))
        {
            candidacy.Ip = ip;
            if (sameMachine && chance.Hit(0.8)) candidacy.Fingerprint = fingerprint;
        }
    }

    public static void MeetFrom(Network network, List<Life> group, Chance chance, City city)
    {
        string ip = network.Plant(city.Ip(chance)), fingerprint = network.Plant(chance.Hex(20));
        bool sameMachine = chance.Hit(0.5);
        foreach (Candidacy candidacy in Candidates(group))
        {
            candidacy.MeetingIp = ip;
            if (sameMachine) candidacy.MeetingFingerprint = fingerprint;
        }
    }

    public static void SharePhone(Network network, List<Life> group, Chance chance)
    {
        string phone = network.Share(group[0].Home.City.Phone(chance));
        foreach (Candidacy candidacy in Candidates(group)) candidacy.Phone = phone;
    }

    public static void ShareResume(Network network, List<Life> group, Chance chance)
    {
        int design = chance.Between(1, int.MaxValue - 1);
        network.Plant(design.ToString());
        foreach (Candidacy candidacy in Candidates(group)) candidacy.ResumeDesign = design;
    }

    public static void ShareSubmission(Network network, List<Life> group, Chance chance)
    {
        int design = chance.Between(1, int.MaxValue - 1);
        network.Plant(design.ToString());
        foreach (Candidacy candidacy in Candidates(group)) candidacy.SubmissionDesign = design;
    }

    public static void ShareHistory(Network network, List<Life> group, Chance chance)
    {
        int design = chance.Between(1, int.MaxValue - 1);
        network.Plant(design.ToString());
        foreach (Candidacy candidacy in Candidates(group))
        {
            candidacy.HistoryDesign = design;
            if (candidacy.Life.Handle.Length == 0) candidacy.Life.Handle = PersonalName.Letters(candidacy.Life.Name.Family) + "-dev" + chance.Between(1, 99);
        }
    }

    /// <summary>One face, cropped and coloured anew for each.</summary>
    public static void ShareFace(Network network, List<Life> group, Chance chance)
    {
        ulong face = chance.Bits();
        network.Plant(face.ToString("x16"));
        foreach (Life life in group) life.Face = face;
    }

    public static void ShareReference(Network network, List<Life> group, Acquaintance reference)
    {
        network.Plant(reference.Phone);
        network.Plant(reference.Mail);
        foreach (Candidacy candidacy in Candidates(group)) candidacy.References.Insert(0, reference);
    }

    public static void CollectAt(Network network, List<Life> group, PayAccount collector)
    {
        network.Share(collector.Value);
        foreach (Employment employment in Workers(group)) employment.Collector = collector;
    }

    public static void ChangeFrom(Network network, List<Life> group, Chance chance, City city)
    {
        string ip = network.Plant(city.Ip(chance)), fingerprint = network.Plant(chance.Hex(20));
        string? phone = chance.Hit(0.2) ? network.Plant(city.Phone(chance)) : null;
        bool sameMachine = chance.Hit(0.5);
        foreach (Employment employment in Workers(group))
        {
            employment.ChangeIp = ip;
            employment.ChangePhone = phone;
            if (sameMachine) employment.ChangeFingerprint = fingerprint;
        }
    }

    public static void ShareFactorPhone(Network network, List<Life> group, string phone)
    {
        network.Share(phone);
        foreach (Employment employment in Workers(group)) employment.FactorPhone = phone;
    }

    public static void Witness(Network network, List<Life> group, Acquaintance witness)
    {
        network.Plant(witness.Name.Full);
        network.Plant(witness.Phone);
        foreach (Employment employment in Workers(group))
        {
            employment.WitnessName = witness.Name.Full;
            employment.WitnessPhone = witness.Phone;
        }
    }

    public static void ShareNeighbour(Network network, List<Life> group, Chance chance)
    {
        Neighbour odd = new(Dwelling.CardAddress(chance), "LAPTOP-" + chance.Hex(6).ToUpperInvariant(), "workstation");
        network.Plant(odd.Mac);
        foreach (Employment employment in Workers(group)) employment.OddNeighbour = odd;
    }
}

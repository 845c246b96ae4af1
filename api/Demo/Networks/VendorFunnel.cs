using Investigations.Api.Demo.Atlas;
using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.Networks;

/// <summary>T6: a young agency brings the personas and is paid for them.</summary>
internal sealed class VendorFunnel : ITypology
{
    private static readonly string[] First = ["Apex", "Nova", "Prime", "Vertex", "Quantum", "Stellar", "Global", "Metro", "Elite", "Rapid"];
    private static readonly string[] Last = ["Dev Partners", "Talent Solutions", "Tech Resources", "IT Staffing", "Code Works", "Remote Talent"];

    public string Code => "T6";

    public bool NeedsWorkers => true;

    public void Plant(Network network, World world, Chance chance)
    {
        City city = world.Map.Near(chance);
        Facilitator owner = Pivots.Enabler(network, world, chance, "vendor", city);
        string name = chance.Pick(First) + " " + chance.Pick(Last) + " " + network.Id.ToUpperInvariant() + " LLC";
        string domain = PersonalName.Letters(name) + network.Id + ".com";
        Organisation agency = world.Company.AddOrganisation("agency", name, domain, Dwelling.Build(city, chance), owner.Person.Name, owner.Person.Phone,
            world.Options.ExportedOn.AddDays(-chance.Between(200, 500)));
        owner.Values.Add(agency.Id);
        owner.Values.Add(name);
        network.Share(agency.Id);
        foreach (Life life in network.Personas) Source(network, life, agency, chance);
        if (network.IsStealthy) return;
        foreach (List<Life> group in network.Groups(chance, network.Personas)) Pivots.ApplyFrom(network, group, chance, city);
        if (chance.Hit(0.6)) Pivots.ShareReference(network, network.Personas[..((network.Personas.Count + 1) / 2)], owner.Person);
    }

    private static void Source(Network network, Life life, Organisation agency, Chance chance)
    {
        if (life.FirstCandidacy is { } candidacy)
        {
            candidacy.Channel = "agency";
            candidacy.Agency = agency;
        }
        if (life.LastEmployment is not { } employment) return;
        employment.Kind = "agency";
        employment.Agency = agency;
        if (network.IsStealthy || !chance.Hit(0.8)) return;
        PayAccount last = employment.Accounts[^1];
        employment.Accounts[^1] = new PayAccount { Kind = "organisation", Holder = agency.Name, Organisation = agency, From = last.From, To = last.To };
    }
}

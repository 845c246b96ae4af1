using Investigations.Api.Demo.Atlas;
using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.Networks;

/// <summary>T7: the claimed employers are shells on one host, and their staff vouch for each other.</summary>
internal sealed class FrontCompanies : ITypology
{
    private static readonly string[] First = ["Blue", "North", "Bright", "Silver", "Clear", "Green", "Iron", "Swift", "True", "Open"];
    private static readonly string[] Last = ["Bridge Soft", "Peak Digital", "Wave Labs", "Gate Systems", "Line Tech", "Field Apps", "Stone Web"];

    public string Code => "T7";

    public bool NeedsWorkers => false;

    public void Plant(Network network, World world, Chance chance)
    {
        City city = world.Map.Near(chance);
        Facilitator owner = Pivots.Enabler(network, world, chance, "front", city);
        string host = "sites-" + chance.Hex(4) + "." + chance.Pick(["vercel.app", "netlify.app", "web.app"]);
        List<Organisation> shells = [];
        int count = network.Difficulty == Difficulty.Blatant ? 2 : 3;
        for (int i = 0; i < count; i++) shells.Add(Shell(network, world, chance, owner, host, i));
        foreach (Candidacy candidacy in Pivots.Candidates(network.Personas))
        {
            candidacy.Employers = [chance.Pick(shells), .. chance.Hit(0.4) ? [chance.Pick(world.Company.Employers)] : Array.Empty<Organisation>()];
            if (!network.IsStealthy && chance.Hit(0.6)) candidacy.Portfolio = $"https://{host}/{PersonalName.Letters(candidacy.Life.Name.Given)}{chance.Between(1, 99)}";
        }
        network.Share(host);
        foreach (List<Life> group in network.Groups(chance, network.Personas)) Pivots.ShareReference(network, group, owner.Person);
        if (!network.IsStealthy)
        {
            foreach (List<Life> group in network.Groups(chance, network.Personas)) Pivots.ShareResume(network, group, chance);
        }
    }

    private static Organisation Shell(Network network, World world, Chance chance, Facilitator owner, string host, int index)
    {
        string name = chance.Pick(First) + " " + chance.Pick(Last) + " " + chance.Pick(["LLC", "Inc", "Ltd"]);
        string domain = network.IsStealthy ? PersonalName.Letters(name) + index + network.Id + ".com" : $"{PersonalName.Letters(name)}{index}.{host}";
        network.Plant(domain);
        Dwelling seat = Dwelling.Build(world.Map.Near(chance), chance);
        Organisation shell = world.Company.AddOrganisation("employer", name, domain, seat, owner.Person.Name, owner.Person.Phone,
            world.Options.ExportedOn.AddDays(-chance.Between(150, 400)));
        owner.Values.Add(domain);
        return shell;
    }
}

using Investigations.Api.Demo.Atlas;
using Investigations.Api.Demo.LookAlikes;
using Investigations.Api.Demo.Networks;
using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo;

/// <summary>Everything an invented company is, before a row of it is written.</summary>
internal sealed class World
{
    private int outsiders;

    private World(WorldOptions options)
    {
        Options = options;
        Map = new WorldMap(options.Seed);
        Names = options.Names ?? new NameBook();
        Company = new Company(this);
        Population = new Population(this);
    }

    public WorldOptions Options { get; }

    public DateTime ExportedAt => Options.ExportedOn.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);

    /// <summary>Sign-ins, observations and payments are exported for the last twenty weeks only.</summary>
    public DateTime ActivityFrom => ExportedAt.AddDays(-140);

    public WorldMap Map { get; }

    public NameBook Names { get; }

    public Company Company { get; }

    public Population Population { get; }

    public List<Life> Lives { get; } = [];

    public List<Candidacy> Candidacies { get; } = [];

    public List<Employment> Employments { get; } = [];

    public List<Acquaintance> Outsiders { get; } = [];

    public List<Network> Networks { get; } = [];

    public List<BenignGroup> Groups { get; } = [];

    public List<Impersonation> Victims { get; } = [];

    public List<(string FromId, string ToId, string Relation, DateOnly On)> Relations { get; } = [];

    public static World Build(WorldOptions options)
    {
        World world = new(options);
        world.Population.Fill();
        new NetworkPlanter(world).Plant();
        new LookAlikePlanter(world).Plant();
        new Acquaintances(world).Fill();
        new Numbering(world).Assign();
        return world;
    }

    public Chance Chance(string stream, long first = 0, long second = 0) => Demo.Chance.Of(Options.Seed, stream, first, second);

    /// <summary>A new human who has no candidate or worker row.</summary>
    public Acquaintance Outsider(PersonalName name, string phone, string mail, LifeRole role = LifeRole.Honest)
    {
        outsiders++;
        Acquaintance added = new("p" + (Options.People + outsiders), name, phone, mail, role);
        Outsiders.Add(added);
        return added;
    }

    public Acquaintance Outsider(Chance chance, City city, LifeRole role = LifeRole.Honest)
    {
        PersonalName name = Names.Draw(chance);
        return Outsider(name, city.Phone(chance), Population.MailOf(name, chance), role);
    }

    /// <summary>Somebody who has a row of his own and stands in those of others too.</summary>
    public static Acquaintance Known(Life life) => new(life.Id, life.Name, life.Phone, life.Mail, life.Role);
}

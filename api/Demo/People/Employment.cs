using Investigations.Api.Demo.Atlas;

namespace Investigations.Api.Demo.People;

/// <summary>One row of workers.csv and what hangs on it; what is null is taken from the life.</summary>
internal sealed class Employment
{
    public required Life Life { get; init; }

    public Candidacy? Candidacy { get; init; }

    public required DateOnly StartedOn { get; set; }

    public DateOnly? EndedOn { get; set; }

    public string EndReason { get; set; } = "";

    public string Id { get; set; } = "";

    public string Tail => Id[1..];

    public string Kind { get; set; } = "employee";

    public string DeviceMode { get; set; } = "managed";

    public Organisation? Agency { get; set; }

    public Employment? Manager { get; set; }

    public string WorkMail { get; set; } = "";

    public string Username { get; set; } = "";

    public PersonalName? Name { get; set; }

    public string? Phone { get; set; }

    public Dwelling? Home { get; set; }

    /// <summary>Where the laptop goes and then stands; the home when null.</summary>
    public Dwelling? ShipTo { get; set; }

    public Dwelling? WorksFrom { get; set; }

    public Dwelling? ForwardTo { get; set; }

    public Dwelling? ReturnFrom { get; set; }

    /// <summary>An office or shared desk where the laptop also shows up.</summary>
    public Place? Desk { get; set; }

    public string? Receiver { get; set; }

    public List<Laptop> Laptops { get; } = [];

    public List<PayAccount> Accounts { get; } = [];

    /// <summary>Where the pay goes on to, and what part of it.</summary>
    public PayAccount? Collector { get; set; }

    public PayAccount? PaysRentTo { get; set; }

    public PayAccount? DepositsAt { get; set; }

    public string? DepositedBy { get; set; }

    public string? FactorPhone { get; set; }

    public string? FactorDevice { get; set; }

    public string? WitnessName { get; set; }

    public string? WitnessPhone { get; set; }

    public string? ChangeIp { get; set; }

    public string? ChangeFingerprint { get; set; }

    public string? ChangePhone { get; set; }

    public string? CheckIp { get; set; }

    public string? CheckFingerprint { get; set; }

    public string? DocumentNumber { get; set; }

    public ulong? DocumentImage { get; set; }

    /// <summary>Further addresses the account signs in from.</summary>
    public List<string> SignInIps { get; } = [];

    public string? VpnService { get; set; }

    public Neighbour? OddNeighbour { get; set; }

    /// <summary>Remote tools, switches and keep-awake programs on the laptop.</summary>
    public List<string> Tools { get; } = [];

    public Dwelling Place => WorksFrom ?? ShipTo ?? Home ?? Life.Home;

    public Dwelling Destination => ShipTo ?? Home ?? Life.Home;

    public bool Overlaps(Employment other) => (EndedOn is null || EndedOn > other.StartedOn) && (other.EndedOn is null || other.EndedOn > StartedOn);
}

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

    public string? WitnessName { get; set; }

    public string? WitnessPhone { get; set; }

    public string? ChangeIp { get; set; }

    public string? ChangeFingerprint { get; set; }

    public string? ChangePhone { get; set; }

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

    /// <summary>Moves the start and all that came with it.</summary>
    public void Restart(DateOnly start)
    {
        int days = start.DayNumber - StartedOn.DayNumber;
        StartedOn = start;
        for (int i = 0; i < Laptops.Count; i++) Laptops[i] = Laptops[i] with { From = Laptops[i].From.AddDays(days), To = Laptops[i].To?.AddDays(days) };
        for (int i = 0; i < Accounts.Count; i++) Accounts[i] = Accounts[i] with { From = Accounts[i].From?.AddDays(days), To = Accounts[i].To?.AddDays(days) };
    }

    public void End(DateOnly on, string reason)
    {
        EndedOn = on;
        EndReason = reason;
        Laptops.RemoveAll(laptop => laptop.From >= on);
        for (int i = 0; i < Laptops.Count; i++)
        {
            if (Laptops[i].To is null || Laptops[i].To > on) Laptops[i] = Laptops[i] with { To = on };
        }
    }

    /// <summary>Takes an end back.</summary>
    public void GoOn()
    {
        EndedOn = null;
        EndReason = "";
        if (Laptops.Count > 0) Laptops[^1] = Laptops[^1] with { To = null };
    }
}

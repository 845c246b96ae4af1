using Investigations.Api.Demo.Atlas;
using Investigations.Api.Demo.Networks;

namespace Investigations.Api.Demo.People;

/// <summary>One human, or one persona, who has rows of his own: what stays the same through all of them.</summary>
internal sealed class Life
{
    public required int Number { get; init; }

    public required PersonalName Name { get; set; }

    public required DateOnly BornOn { get; set; }

    public required Dwelling Home { get; set; }

    public required string Phone { get; set; }

    public required string Mail { get; set; }

    public required string NationalId { get; set; }

    /// <summary>Name on code hosts and on the profile service; empty for those who have none.</summary>
    public required string Handle { get; set; }

    public required ulong Face { get; set; }

    /// <summary>The browser at home.</summary>
    public required string Fingerprint { get; set; }

    public required Trade Trade { get; init; }

    public LifeRole Role { get; set; } = LifeRole.Honest;

    public Network? Network { get; set; }

    /// <summary>Where the one who does the work sits, when it is not the home.</summary>
    public City? Operator { get; set; }

    /// <summary>True when a plan has used this life; others leave it alone.</summary>
    public bool Taken { get; set; }

    public List<Candidacy> Candidacies { get; } = [];

    public List<Employment> Employments { get; } = [];

    public string Id => "p" + Number;

    /// <summary>The work as it shows on the clock: that of the operator, or that of the home.</summary>
    public Zone WorkZone => (Operator ?? Home.City).Zone;

    public Candidacy? FirstCandidacy => Candidacies.Count > 0 ? Candidacies[0] : null;

    public Employment? LastEmployment => Employments.Count > 0 ? Employments[^1] : null;
}

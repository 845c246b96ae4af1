namespace Investigations.Jobs.Clustering;

/// <summary>One way in which somebody serves several members.</summary>
/// <param name="Words">For people, as in "receives shipments of 4 of 6".</param>
/// <param name="Weight">How much the role says, against the others.</param>
internal sealed record FacilitatorRole(string Words, double Weight)
{
    /// <summary>Takes delivery of what is sent to members.</summary>
    public static readonly FacilitatorRole Receives = new("receives shipments of", 3);

    /// <summary>Lives where members' shipments go.</summary>
    public static readonly FacilitatorRole Hosts = new("lives where shipments go of", 3);

    /// <summary>Holds an account that members are paid into.</summary>
    public static readonly FacilitatorRole HoldsAccount = new("holds an account that gets pay of", 3);

    /// <summary>Holds an account to which members' accounts pass money on.</summary>
    public static readonly FacilitatorRole Collects = new("holds an account that collects pay of", 3);

    /// <summary>Puts members' pay into an account.</summary>
    public static readonly FacilitatorRole Deposits = new("deposits pay of", 3);

    /// <summary>Stands as a reference.</summary>
    public static readonly FacilitatorRole Vouches = new("is named as a reference by", 2);

    /// <summary>Witnesses checks.</summary>
    public static readonly FacilitatorRole Witnesses = new("witnesses checks of", 2);

    /// <summary>Is reached at a phone or mailbox that members use.</summary>
    public static readonly FacilitatorRole Contact = new("is reached at a phone or mailbox used by", 2.5);

    /// <summary>Brings members in.</summary>
    public static readonly FacilitatorRole Refers = new("referred", 1.5);

    /// <summary>Fronts a company that members name or are paid through.</summary>
    public static readonly FacilitatorRole Fronts = new("is the contact of a company named or paid by", 2);

    /// <summary>A company that members name as their past or are paid through.</summary>
    public static readonly FacilitatorRole Company = new("is an employer or payee named by", 1.5);

    /// <summary>The agency that most members came through, or its contact.</summary>
    public static readonly FacilitatorRole Supplies = new("is, or stands for, the agency that supplied", 1.5);
}

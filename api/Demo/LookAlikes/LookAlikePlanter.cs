namespace Investigations.Api.Demo.LookAlikes;

/// <summary>Plants every innocent reason, more of them in larger worlds.</summary>
internal sealed class LookAlikePlanter(World world)
{
    /// <summary>A draw may find nobody who fits; small worlds need more than one.</summary>
    private const int MostTries = 60;

    /// <summary>All kinds, in the order in which they are planted.</summary>
    public static IReadOnlyList<ILookAlike> All { get; } =
    [
        new Couple(true), new Couple(false), new Siblings(), new FamilySrJr(), new Roommates(), new JointBank(), new Rehire(), new ReApplicant(), new HrDuplicate(),
        new Homonym(), new RecycledPhone(), new NameChange(), new ApartmentBlock(), new Landlord(), new AgencyAccount(), new EmployerOfRecord(), new Bookkeeper(),
        new ExchangeDeposit(), new WalletPay(), new Bootcamp(), new ResumeBuilder(), new SharedReference(), new Alumni(), new DefaultPhoto(), new Conglomerate(), new SharedWebAgency(),
        new ItLab(), new TestPhone(), new SupportTool(), new HrAssistant(), new Notary(), new MailStore(), new ItReturns(), new ResidenceHall(), new OfficeTeam(), new University(),
        new VpnExit(), new CarrierNat(), new Coworking(), new Offsite(), new NightShift(), new PopularReferrer()
    ];

    public void Plant()
    {
        Pool pool = new(world);
        foreach (ILookAlike kind in All)
        {
            int times = Math.Max(1, (int)Math.Round(kind.PerThousand * world.Options.People / 1000.0));
            int before = world.Groups.Count;
            for (int i = 0; i < times || (world.Groups.Count == before && i < MostTries); i++) kind.Plant(pool, world.Chance("look-alike " + kind.Kind, i));
        }
    }
}

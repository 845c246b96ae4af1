using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>Savers who send some pay to the one deposit address of a big exchange.</summary>
internal sealed class ExchangeDeposit : ILookAlike
{
    public string Kind => "exchange_deposit";

    public double PerThousand => 0.6;

    public void Plant(Pool pool, Chance chance)
    {
        List<Life> people = pool.Workers(chance, chance.Between(2, 5), false);
        PayAccount omnibus = PayAccount.WalletOf(pool.World.Chance("exchange"), "");
        foreach (Life life in people) life.LastEmployment!.DepositsAt = omnibus;
        pool.Group(Kind, people);
    }
}

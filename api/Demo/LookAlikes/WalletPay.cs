using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.LookAlikes;

/// <summary>People who asked for part of the world's newer money, each in a wallet of his own.</summary>
internal sealed class WalletPay : ILookAlike
{
    public string Kind => "wallet_pay";

    public double PerThousand => 0.6;

    public void Plant(Pool pool, Chance chance)
    {
        List<Life> people = pool.Workers(chance, chance.Between(1, 2));
        foreach (Life life in people)
        {
            Employment work = life.LastEmployment!;
            PayAccount last = work.Accounts[^1];
            work.Accounts[^1] = PayAccount.WalletOf(chance, life.Name.Plain) with { From = last.From, To = last.To };
        }
        pool.Group(Kind, people);
    }
}

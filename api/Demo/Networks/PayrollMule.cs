using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.Networks;

/// <summary>T2: pay of several workers goes to one account, or on to one collector who passes most of it on.</summary>
internal sealed class PayrollMule : ITypology
{
    public string Code => "T2";

    public bool NeedsWorkers => true;

    public void Plant(Network network, World world, Chance chance)
    {
        Facilitator holder = Holder(network, world, chance);
        List<Life> workers = Pivots.WithWork(network);
        PayAccount collector = PayAccount.BankOf(chance, holder.Person.Name.Plain);
        holder.Values.Add(collector.Value);
        Pivots.CollectAt(network, network.IsStealthy ? workers[..Math.Min(workers.Count, 3)] : workers, collector);
        if (network.IsStealthy) return;
        bool cheques = chance.Hit(0.2);
        foreach (List<Life> group in network.Groups(chance, workers)) Share(network, group, chance, holder, cheques);
        foreach (List<Life> group in network.Groups(chance, workers).Where(_ => network.Difficulty == Difficulty.Blatant || chance.Hit(0.4)))
            Pivots.ChangeFrom(network, group, chance, world.Map.Near(chance));
    }

    private static Facilitator Holder(Network network, World world, Chance chance) =>
        network.Facilitators.Find(f => f.Kind is "main") ?? Pivots.Enabler(network, world, chance, "main", world.Map.Near(chance));

    private static void Share(Network network, List<Life> group, Chance chance, Facilitator holder, bool cheques)
    {
        PayAccount account = chance.Below(4) switch
        {
            0 => PayAccount.Prepaid(chance, ""),
            1 => PayAccount.WalletOf(chance, ""),
            _ => PayAccount.BankOf(chance, "")
        };
        network.Share(account.Value);
        network.Plant(holder.Person.Name.Full);
        foreach (Employment employment in Pivots.Workers(group))
        {
            PayAccount last = employment.Accounts[^1];
            string name = chance.Hit(0.5) ? employment.Life.Name.Plain : holder.Person.Name.Plain;
            employment.Accounts[^1] = account with { Holder = name, From = last.From, To = last.To };
            if (cheques) employment.DepositedBy = holder.Person.Name.Full;
        }
    }
}

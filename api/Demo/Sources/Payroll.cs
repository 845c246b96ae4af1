using Investigations.Api.Demo.Packs;
using Investigations.Api.Demo.People;
using Investigations.Api.Demo.Truth;
using Investigations.Graph.Model;

namespace Investigations.Api.Demo.Sources;

/// <summary>pay_destinations.csv and payments.csv; the bank's transfers follow the payments.</summary>
internal sealed class Payroll(World world, Pack pack, Ledger ledger) : ISource
{
    private readonly Table destinations = pack[SourceCatalogue.PayDestinations];
    private readonly Table payments = pack[SourceCatalogue.Payments];
    private readonly BankExport bank = new(world, pack, ledger);

    public void Write(Life life)
    {
        for (int i = 0; i < life.Employments.Count; i++)
        {
            Employment employment = life.Employments[i];
            for (int k = 0; k < employment.Accounts.Count; k++) Destination(employment, employment.Accounts[k], k + 1, world.Chance("pay destinations", life.Number, (i * 10) + k));
            Pay(employment, world.Chance("payments", life.Number, i));
        }
    }

    public void Finish() => bank.Finish();

    private void Destination(Employment employment, PayAccount account, int number, Chance chance)
    {
        string id = $"PD-{employment.Id}-{number}";
        Table row = destinations.New(id);
        row["worker_id"] = employment.Id;
        row["kind"] = account.Kind;
        row["holder_name"] = chance.Maybe(0.87, account.Holder);
        row["iban"] = account.Iban;
        row["routing_number"] = account.Routing;
        row["account_number"] = account.Number;
        row["bic"] = account.Bic;
        row["bank_name"] = chance.Maybe(0.8, account.Bank);
        row["institution_class"] = chance.Maybe(0.96, account.InstitutionClass);
        row["country"] = chance.Maybe(0.96, account.Country);
        row["wallet_address"] = account.Wallet;
        row["wallet_asset"] = account.Asset;
        row["service"] = account.Service;
        row["service_account"] = account.ServiceAccount;
        row["organisation_id"] = account.Organisation?.Id ?? "";
        row["valid_from"] = Moment.Day(account.From ?? employment.StartedOn);
        row["valid_to"] = Moment.Day(account.To);
        row.End();
        string column = account.Wallet.Length > 0 ? "wallet_address" : account.Organisation is not null ? "organisation_id" : account.Service.Length > 0 ? "service_account" : "account_number";
        ledger.See(employment.Life, account.Organisation is null ? "pay_account" : "pay_organisation", account.Value, "pay_destinations.csv", id, column);
    }

    private void Pay(Employment employment, Chance chance)
    {
        DateOnly first = DateOnly.FromDateTime(world.ActivityFrom).AddDays(11);
        double amount = employment.Life.Trade.Pay / 26.0 * (0.62 + (0.1 * chance.Unit()));
        for (int i = 1; i <= 10; i++)
        {
            DateOnly on = first.AddDays((i - 1) * 14);
            if (on <= employment.StartedOn || on >= world.Options.ExportedOn || on > employment.EndedOn) continue;
            int used = 0;
            for (int k = 1; k < employment.Accounts.Count; k++)
            {
                if (employment.Accounts[k].From <= on) used = k;
            }
            double paid = amount * (0.98 + (0.04 * chance.Unit()));
            string id = $"PY-{employment.Id}-{i:00}";
            Table row = payments.New(id);
            row["worker_id"] = employment.Id;
            row["pay_destination_id"] = $"PD-{employment.Id}-{used + 1}";
            row["paid_at"] = Moment.Utc(on, 12);
            row["amount"] = paid.ToString("0.00");
            row["currency"] = "USD";
            if (employment.DepositedBy is { } depositor)
            {
                row["deposited_by"] = depositor;
                ledger.See(employment.Life, "depositor", depositor, "payments.csv", id, "deposited_by");
            }
            row.End();
            bank.Follow(employment, employment.Accounts[used], on.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc), paid, i);
        }
    }
}

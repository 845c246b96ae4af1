using Investigations.Api.Demo.Packs;
using Investigations.Api.Demo.People;
using Investigations.Graph.Model;

namespace Investigations.Api.Demo.Sources;

/// <summary>messages.csv: questions of people who left, threats out of the blue, and those of a network that lost its jobs.</summary>
internal sealed class Mailbox(World world, Pack pack) : ISource
{
    private readonly Table messages = pack[SourceCatalogue.Messages];

    public void Write(Life life)
    {
        for (int i = 0; i < life.Employments.Count; i++)
        {
            Employment employment = life.Employments[i];
            Chance chance = world.Chance("messages", life.Number, i);
            if (employment.EndedOn is not { } end || end.AddDays(5) >= world.Options.ExportedOn || !chance.Hit(0.3)) continue;
            bool threat = life.Network is not null && employment.Collector is not null && chance.Hit(0.5);
            string text = threat
                ? $"You let me go. I hold your repositories. Pay 2 BTC worth to {employment.Collector!.Value} or they go public."
                : chance.Pick(["Hello, could somebody send me my last pay slip?", "Hi, where do I send the laptop?", "Thank you all, it was a good time."]);
            Write("M-" + employment.Id, end.AddDays(chance.Between(1, 4)), life.Mail, threat ? "" : "worker", threat ? "" : employment.Id, text + "\n");
        }
    }

    public void Finish()
    {
        Employment settled = world.Employments.First(e => e.Life.Role == LifeRole.Honest);
        Write("MX-1", world.Options.ExportedOn.AddDays(-119), settled.Life.Mail, "worker", settled.Id, "Hello, which form do I need for the new address?\n");
        for (int i = 0; i < Math.Max(2, world.Options.People / 1000); i++)
        {
            Chance chance = world.Chance("spam", i);
            string wallet = Bech32.Address(chance);
            Write("M-" + chance.Hex(8), world.Options.ExportedOn.AddDays(-chance.Between(3, 130)), chance.Hex(6) + "@" + chance.Hex(5) + ".com", "", "",
                $"Hello, I hacked your operating system. Send 900 USD in bitcoin to {wallet} within 48 hours.\n");
        }
    }

    private void Write(string id, DateOnly on, string from, string kind, string subject, string text)
    {
        Table row = messages.New(id);
        row["received_at"] = Moment.Utc(on, 11, 6);
        row["from_email"] = from;
        row["subject_kind"] = kind;
        row["subject_id"] = subject;
        row["text_file"] = pack.Text("messages", id + ".txt", text);
        row.End();
    }
}

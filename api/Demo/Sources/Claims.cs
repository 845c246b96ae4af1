using Investigations.Api.Demo.Packs;
using Investigations.Api.Demo.People;
using Investigations.Api.Demo.Truth;
using Investigations.Graph.Model;

namespace Investigations.Api.Demo.Sources;

/// <summary>claims.csv and references.csv: what candidates say of their past, and who is to vouch for it.</summary>
internal sealed class Claims(World world, Pack pack, Ledger ledger, TruthNotes truth) : ISource
{
    private readonly Table claims = pack[SourceCatalogue.Claims];
    private readonly Table references = pack[SourceCatalogue.References];

    public void Write(Life life)
    {
        for (int i = 0; i < life.Candidacies.Count; i++)
        {
            Candidacy candidacy = life.Candidacies[i];
            Chance chance = world.Chance("claims", life.Number, i);
            int number = 1;
            foreach (Claim claim in Career.Of(world, candidacy)) Write(candidacy, claim, $"K{candidacy.Tail}-{number++}", chance);
            if (chance.Hit(0.92)) Write(candidacy, Career.School(world, candidacy), $"K{candidacy.Tail}-s", chance);
            if (chance.Hit(0.06)) Certificate(candidacy, chance);
            number = 1;
            foreach (Acquaintance reference in candidacy.References) Refer(candidacy, reference, $"R{candidacy.Tail}-{number++}", chance);
        }
    }

    public void Finish()
    {
    }

    private void Write(Candidacy candidacy, Claim claim, string id, Chance chance)
    {
        Table row = claims.New(id);
        row["candidate_id"] = candidacy.Id;
        row["kind"] = claim.Kind;
        row["organisation"] = claim.Organisation.Name;
        bool own = candidacy.Employers?.Contains(claim.Organisation) ?? false;
        if (claim.Organisation.Domain.Length > 0 && claim.Kind is "employer" && chance.Hit(own ? 0.8 : 0.4))
        {
            row["url"] = "https://" + (claim.Organisation.Domain.Count(c => c == '.') > 1 ? "" : "www.") + claim.Organisation.Domain;
            ledger.See(candidacy.Life, "claim_domain", claim.Organisation.Domain, "claims.csv", id, "url");
        }
        row["title"] = chance.Maybe(0.9, claim.Title);
        row["from"] = chance.Maybe(0.85, claim.From);
        row["to"] = chance.Maybe(0.85, claim.To);
        row.End();
    }

    private void Certificate(Candidacy candidacy, Chance chance)
    {
        Table row = claims.New($"K{candidacy.Tail}-c");
        row["candidate_id"] = candidacy.Id;
        row["kind"] = "certificate";
        row["organisation"] = chance.Pick(["AWS", "Microsoft", "Linux Foundation", "Salesforce", "Scrum Alliance"]);
        row["title"] = chance.Pick(["Solutions Architect", "Administrator Associate", "Certified Administrator", "Scrum Master"]);
        row["to"] = chance.Between(2018, 2025).ToString();
        row.End();
    }

    private void Refer(Candidacy candidacy, Acquaintance reference, string id, Chance chance)
    {
        Table row = references.New(id);
        row["candidate_id"] = candidacy.Id;
        row["name"] = reference.Name.Full;
        bool mail = chance.Hit(0.7), phone = chance.Hit(0.75);
        if (mail && reference.Mail.Length > 0)
        {
            row["email"] = Scribble.Mail(chance, reference.Mail);
            ledger.See(candidacy.Life, "reference_mail", reference.Mail, "references.csv", id, "email");
        }
        if (phone)
        {
            row["phone"] = Scribble.Phone(chance, reference.Phone, "US");
            ledger.See(candidacy.Life, "reference_phone", reference.Phone, "references.csv", id, "phone");
        }
        row["organisation"] = chance.Maybe(0.8, chance.Pick(world.Company.Employers).Name);
        row["relation"] = chance.Maybe(0.8, chance.Pick(["manager", "colleague", "client", "colleague"]));
        row.End();
        truth.Reference(id, reference);
    }
}

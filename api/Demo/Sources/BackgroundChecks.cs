using Investigations.Api.Demo.Packs;
using Investigations.Api.Demo.People;
using Investigations.Api.Demo.Truth;
using Investigations.Graph.Model;

namespace Investigations.Api.Demo.Sources;

/// <summary>verifications.csv and identity_documents.csv.</summary>
internal sealed class BackgroundChecks(World world, Pack pack, Ledger ledger) : ISource
{
    private static readonly (string Type, double Share)[] Types =
    [
        ("identity", 0.95), ("liveness", 0.45), ("education", 0.45), ("employment", 0.6), ("address", 0.28), ("national_id", 0.7), ("work_authorisation", 0.8)
    ];

    private readonly Table checks = pack[SourceCatalogue.Verifications];
    private readonly Table documents = pack[SourceCatalogue.IdentityDocuments];

    public void Write(Life life)
    {
        for (int i = 0; i < life.Employments.Count; i++)
        {
            Employment employment = life.Employments[i];
            Chance chance = world.Chance("verifications", life.Number, i);
            DateTime at = employment.StartedOn.ToDateTime(new TimeOnly(14, 0), DateTimeKind.Utc).AddDays(-13);
            string identity = "";
            for (int k = 0; k < Types.Length; k++)
            {
                at = at.AddDays(1).AddSeconds(chance.Between(-6000, 20000));
                if (!chance.Hit(Types[k].Share)) continue;
                string id = $"V{employment.Tail}-{k + 1}";
                if (k == 0) identity = id;
                Check(employment, id, Types[k].Type, at, chance);
            }
            if (employment.WitnessName is not null || chance.Hit(0.03)) Witnessed(employment, at.AddDays(1), chance);
            Document(employment, identity, world.Chance("documents", life.Number, i));
        }
        if (life.Employments.Count == 0 && life.FirstCandidacy is { } candidacy) Early(candidacy, world.Chance("verifications", life.Number, 90));
    }

    public void Finish()
    {
    }

    private void Check(Employment employment, string id, string type, DateTime at, Chance chance)
    {
        Life life = employment.Life;
        bool tells = life.FirstCandidacy?.IsSuspicious ?? false;
        Table row = checks.New(id);
        row["subject_kind"] = "worker";
        row["subject_id"] = employment.Id;
        row["vendor"] = type is "identity" or "liveness" ? "IdentSnap" : "CheckWell Screening";
        row["type"] = type;
        row["result"] = tells && chance.Hit(0.12) ? chance.Pick(["refuted", "failed", "inconclusive"]) : chance.Hit(0.96) ? "passed" : chance.Pick(["inconclusive", "failed", "refuted"]);
        row["performed_at"] = Moment.Utc(at);
        row["ip"] = chance.Maybe(0.73, Connections.Usual(world, employment.Home ?? life.Home, chance, tells ? 0.25 : 0.04));
        row["device_fingerprint"] = chance.Maybe(0.6, life.Fingerprint);
        row.End();
    }

    private void Witnessed(Employment employment, DateTime at, Chance chance)
    {
        string id = $"V{employment.Tail}-8";
        Table row = checks.New(id);
        row["subject_kind"] = "worker";
        row["subject_id"] = employment.Id;
        row["vendor"] = "CheckWell Screening";
        row["type"] = chance.Hit(0.5) ? "in_person" : "work_authorisation";
        row["result"] = "passed";
        row["performed_at"] = Moment.Utc(at);
        string witness = employment.WitnessName ?? world.Names.Draw(chance).Plain;
        row["witness_name"] = witness;
        ledger.See(employment.Life, "witness", witness, "verifications.csv", id, "witness_name");
        if (chance.Hit(0.65))
        {
            string phone = employment.WitnessPhone ?? employment.Life.Home.City.Phone(chance);
            row["witness_phone"] = Scribble.Phone(chance, phone);
            ledger.See(employment.Life, "witness_phone", phone, "verifications.csv", id, "witness_phone");
        }
        row.End();
    }

    /// <summary>Some applicants are checked before an offer, and a few refuse.</summary>
    private void Early(Candidacy candidacy, Chance chance)
    {
        bool tells = candidacy.IsSuspicious;
        if (!chance.Hit(tells ? 0.3 : 0.04)) return;
        Table row = checks.New($"VC{candidacy.Tail}-1");
        row["subject_kind"] = "candidate";
        row["subject_id"] = candidacy.Id;
        row["vendor"] = "IdentSnap";
        row["type"] = chance.Pick(["identity", "liveness", "in_person"]);
        row["result"] = tells ? chance.Pick(["refused", "requested", "failed", "passed"]) : chance.Pick(["passed", "passed", "passed", "requested", "refused"]);
        row["performed_at"] = Moment.Utc(candidacy.AppliedAt.AddDays(1));
        row["ip"] = chance.Maybe(0.7, Connections.ApplyIp(world, candidacy));
        row.End();
    }

    private void Document(Employment employment, string verification, Chance chance)
    {
        if (!chance.Hit(0.96)) return;
        Life life = employment.Life;
        string id = "D-" + employment.Id;
        bool passport = employment.DocumentNumber is null && chance.Hit(0.18);
        string number = employment.DocumentNumber ?? world.Chance("document number", life.Number).Shape(passport ? "#########" : "A#######");
        DateOnly expires = new(chance.Between(world.Options.ExportedOn.Year + 1, world.Options.ExportedOn.Year + 9), life.BornOn.Month, Math.Min(28, life.BornOn.Day));
        Table row = documents.New(id);
        row["subject_kind"] = "worker";
        row["subject_id"] = employment.Id;
        row["type"] = passport ? "passport" : life.Home.City.Country.IsNorthAmerican ? "driving_licence" : "id_card";
        row["country"] = life.Home.Country;
        row["number"] = number;
        row["name_on_document"] = chance.Hit(0.5) ? life.Name.Full.ToUpperInvariant() : life.Name.Full;
        row["date_of_birth"] = chance.Maybe(0.92, Moment.Day(life.BornOn));
        row["expires_on"] = chance.Maybe(0.9, Moment.Day(expires));
        if (passport && chance.Hit(0.9)) (row["mrz1"], row["mrz2"]) = CheckDigits.Passport(life.Name, life.Home.Country, number, life.BornOn, expires);
        else if (!life.Home.City.Country.IsNorthAmerican && !passport && chance.Hit(0.5)) Card(row, life, number, expires);
        ulong image = employment.DocumentImage ?? world.Chance("document image", life.Number, life.Employments.IndexOf(employment)).Bits();
        row["image_sha256"] = chance.Hex(64);
        if (chance.Hit(0.82))
        {
            row["image_phash"] = (image ^ (1UL << chance.Below(64)) ^ (1UL << chance.Below(64))).ToString("x16");
            ledger.See(life, "document_image", image.ToString("x16"), "identity_documents.csv", id, "image_phash");
        }
        row["verification_id"] = verification;
        row.End();
        ledger.See(life, "document", number, "identity_documents.csv", id, "number");
    }

    private static void Card(Table row, Life life, string number, DateOnly expires) =>
        (row["mrz1"], row["mrz2"], row["mrz3"]) = CheckDigits.IdentityCard(life.Name, life.Home.Country, number, life.BornOn, expires);
}

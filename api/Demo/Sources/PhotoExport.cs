using Investigations.Api.Demo.Packs;
using Investigations.Api.Demo.People;
using Investigations.Api.Demo.Truth;
using Investigations.Graph.Model;

namespace Investigations.Api.Demo.Sources;

/// <summary>photos.csv, and two tiny pictures so that the file column leads somewhere.</summary>
internal sealed class PhotoExport(World world, Pack pack, Ledger ledger) : ISource
{
    private static readonly byte[] Pixel = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
    private readonly Table photos = pack[SourceCatalogue.Photos];
    private int pictures;

    public void Write(Life life)
    {
        for (int i = 0; i < life.Candidacies.Count; i++)
        {
            Chance chance = world.Chance("photos", life.Number, i);
            if (chance.Hit(0.22)) Row("candidate", life.Candidacies[i].Id, "PH-", life, chance, chance.Pick(["linkedin", "resume", "zoom", "github"]));
        }
        for (int i = 0; i < life.Employments.Count; i++)
        {
            Chance chance = world.Chance("badges", life.Number, i);
            if (chance.Hit(0.58)) Row("worker", life.Employments[i].Id, "PB-", life, chance, "badge");
            if (chance.Hit(0.15)) Row("worker", life.Employments[i].Id, "PH-", life, chance, chance.Pick(["linkedin", "zoom", "github"]));
        }
    }

    public void Finish()
    {
    }

    private void Row(string kind, string subject, string prefix, Life life, Chance chance, string from)
    {
        string id = prefix + subject;
        Table row = photos.New(id);
        row["subject_kind"] = kind;
        row["subject_id"] = subject;
        row["sha256"] = Faces.FileHash(life, chance);
        if (chance.Hit(0.87))
        {
            row["phash"] = Faces.Hash(life, chance);
            ledger.See(life, "photo", life.Face.ToString("x16"), "photos.csv", id, "phash");
        }
        if (life.Network is null && pictures < 2) row["file"] = pack.Bytes("photos", $"sample-{++pictures}.png", Pixel);
        row["taken_from"] = from;
        row.End();
    }
}

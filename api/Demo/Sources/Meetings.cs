using Investigations.Api.Demo.Packs;
using Investigations.Api.Demo.People;
using Investigations.Api.Demo.Truth;
using Investigations.Graph.Model;

namespace Investigations.Api.Demo.Sources;

/// <summary>interviews.csv.</summary>
internal sealed class Meetings(World world, Pack pack, Ledger ledger) : ISource
{
    private static readonly string[] Cameras =
        ["HD Pro Webcam C920", "FaceTime HD Camera", "Integrated Webcam", "HP Wide Vision", "Logitech BRIO", "Surface Camera Front"];

    private readonly Table interviews = pack[SourceCatalogue.Interviews];

    public void Write(Life life)
    {
        for (int i = 0; i < life.Candidacies.Count; i++)
        {
            Candidacy candidacy = life.Candidacies[i];
            Chance chance = world.Chance("interviews", life.Number, i);
            int count = candidacy.IsHired ? chance.Between(2, 3) : chance.Pick([0, 1, 1, 1, 2]);
            if (candidacy.MeetingIp is not null && count == 0) count = 1;
            DateTime at = candidacy.AppliedAt.Date.AddDays(chance.Between(3, 6)).AddHours(chance.Between(14, 22));
            for (int k = 1; k <= count && at < world.ExportedAt; k++)
            {
                Write(candidacy, $"I{candidacy.Tail}-{k}", at, chance);
                at = at.Date.AddDays(chance.Between(2, 6)).AddHours(chance.Between(14, 22));
            }
        }
    }

    public void Finish()
    {
    }

    private void Write(Candidacy candidacy, string id, DateTime at, Chance chance)
    {
        Life life = candidacy.Life;
        Table row = interviews.New(id);
        row["candidate_id"] = candidacy.Id;
        row["started_at"] = Moment.Utc(at);
        row["ended_at"] = chance.Maybe(0.92, Moment.Utc(at.AddMinutes(chance.Between(25, 70))));
        row["platform"] = chance.Pick(["zoom", "teams", "meet"]);
        row["account_email"] = chance.Maybe(0.85, candidacy.Mail ?? life.Mail);
        row["display_name"] = chance.Maybe(0.89, chance.Hit(0.4) ? life.Name.Given : life.Name.Plain);
        if (chance.Hit(0.75))
        {
            string ip = Connections.MeetingIp(world, candidacy, chance);
            row["ip"] = ip;
            ledger.See(life, "meeting_ip", ip, "interviews.csv", id, "ip");
        }
        if (chance.Hit(candidacy.MeetingFingerprint is null ? 0.5 : 0.8))
        {
            string fingerprint = candidacy.MeetingFingerprint ?? (chance.Hit(0.8) ? candidacy.Fingerprint ?? life.Fingerprint : chance.Hex(20));
            row["device_fingerprint"] = fingerprint;
            ledger.See(life, candidacy.MeetingFingerprint is null ? "apply_device" : "meeting_device", fingerprint, "interviews.csv", id, "device_fingerprint");
        }
        bool hides = candidacy.IsSuspicious && chance.Hit(0.6);
        row["camera"] = chance.Maybe(0.81, hides ? chance.Pick(["off", "failed"]) : chance.Hit(0.93) ? "on" : chance.Pick(["off", "failed"]));
        row["camera_device"] = chance.Maybe(0.63, candidacy.IsSuspicious && chance.Hit(0.2) ? chance.Pick(["OBS Virtual Camera", "ManyCam", "SplitCam"])
            : chance.Hit(0.01) ? "OBS Virtual Camera" : chance.Pick(Cameras));
        row["face_match"] = chance.Maybe(0.69, candidacy.IsSuspicious && chance.Hit(0.5) ? "no_match" : chance.Hit(0.96) ? "match" : chance.Pick(["unknown", "no_match"]));
        row["checklist"] = candidacy.IsSuspicious && chance.Hit(0.25) ? chance.Pick(["I07;I08", "I09", "I08", "I01;I07"]) : chance.Hit(0.02) ? chance.Pick(["I08", "I09", "I07"]) : "";
        row.End();
    }
}

using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Interview;

/// <summary>I01 to I06 and I12 as far as one candidate shows them.</summary>
internal static class InterviewIndicators
{
    /// <summary>Names that virtual cameras give themselves.</summary>
    private static readonly string[] VirtualCameras =
        ["obs virtual", "obs-camera", "manycam", "splitcam", "snap camera", "xsplit vcam", "droidcam", "e2esoft vcam", "mmhmm", "chromacam", "virtual camera", "deepfacelive", "iriun"];

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<IIndicator> All { get; } =
    [
        DisjointCalendars.Indicator,
        new Rule(new("I01", "Camera off in most interviews", EvidenceCategory.Behaviour, FileNeeds.All(Interviews),
            "The camera was off or failed in most of the last interviews.",
            "A weak line, or an accommodation that was agreed: a person decides.", ["weak line", "accommodation"], "ART PSA23 SCWX"), CameraOff),
        new Rule(new("I02", "Virtual camera", EvidenceCategory.Device, FileNeeds.All(Interviews),
            "The camera device of an interview bears the name of a virtual camera.",
            "People who stream or design use them too.", ["streamer", "designer"], "ART SCWX"), VirtualCamera),
        new Rule(new("I03", "Interview from another country or a hidden network", EvidenceCategory.Network, FileNeeds.All(Interviews, Candidates),
            "The address of the interview lies in another country than the claimed home, or in a VPN, proxy or hosting network.",
            "A trip, or an employer's VPN.", ["trip", "employer's VPN"], "DTEX SEAL"), OtherPlace),
        new Rule(new("I05", "The meeting platform saw another face", EvidenceCategory.Identity, FileNeeds.All(Interviews),
            "The vendor of the meeting platform reported that the face does not match.",
            "Light, age, a new beard: repeat it in person.", ["bad light", "ageing"], "PSA25L KB4"), OtherFace),
        new Rule(new("I06", "Liveness check failed", EvidenceCategory.Identity, FileNeeds.All(Verifications),
            "A liveness check failed.",
            "A slow line: repeat it.", ["slow line"], "PSA25L W3H SEAL"), (description, input) => Verdicts(description, input, "liveness", "failed", "A liveness check failed.")),
        new Rule(new("I12", "Refuses steps of the verification", EvidenceCategory.Behaviour, FileNeeds.All(Verifications),
            "Steps of the verification were refused more than once.",
            "Health, religion, cost of travel: ask, and offer another way.", ["health", "cost of travel"], "PSA23"), Refusals),
    ];

    private static IEnumerable<Signal> CameraOff(IndicatorDescription description, SignalInput input)
    {
        var table = input.Records[Interviews];
        int of = input.Thresholds.Count(description.Code, "of"), minimum = input.Thresholds.Count(description.Code, "minMeetings");
        foreach (var own in Rows.By(table, row => input.Candidate(Candidates, table["candidate_id"].Key(row))))
        {
            var last = own.Value.Where(row => table["camera"].KeyCode(row) != 0).OrderBy(row => table["started_at"].Key(row), StringComparer.Ordinal).TakeLast(of).ToList();
            var off = last.Where(row => table["camera"].Key(row) is "off" or "failed").ToList();
            if (off.Count < minimum) continue;
            yield return Firing.On(description, own.Key, table["started_at"].Moment(off[^1]), input.Thresholds.Bits(description.Code),
                $"The camera was off or failed in {off.Count} of the last {last.Count} interviews.", off.Select(row => table.Evidence(row, "camera")));
        }
    }

    private static IEnumerable<Signal> VirtualCamera(IndicatorDescription description, SignalInput input)
    {
        foreach (var own in Rows.Uses(input, Interviews, "candidate_id", "camera_device", "started_at")
            .Where(use => VirtualCameras.Any(name => use.Value.Contains(name, StringComparison.OrdinalIgnoreCase))).GroupBy(use => use.Candidate))
        {
            yield return Firing.On(description, own.Key, own.Max(use => use.At), input.Thresholds.Bits(description.Code),
                $"In {own.Count()} of the interviews the camera called itself {own.First().Value}.", own.Select(use => use.Evidence));
        }
    }

    private static IEnumerable<Signal> OtherPlace(IndicatorDescription description, SignalInput input)
    {
        var claimed = input.Records[Candidates];
        var table = input.Records[Interviews];
        foreach (var own in Rows.By(table, row => input.Candidate(Candidates, table["candidate_id"].Key(row))))
        {
            var odd = own.Value.Where(row => IsElsewhere(input, claimed, table, row)).ToList();
            if (odd.Count == 0) continue;
            yield return Firing.On(description, own.Key, odd.Max(row => table["started_at"].Moment(row)), input.Thresholds.Bits(description.Code),
                $"{odd.Count} of {own.Value.Count} interviews came from another country than the claimed home or over a hidden network.", odd.Select(row => table.Evidence(row, "ip")));
        }
    }

    private static bool IsElsewhere(SignalInput input, RecordTable claimed, RecordTable table, int row)
    {
        if (table["ip"].KeyCode(row) == 0) return false;
        var facts = input.Ips.Read(table["ip"].Key(row));
        if (facts.HidesUser) return true;
        int home = claimed.Row(table["candidate_id"].Key(row));
        string country = home < 0 ? "" : claimed["country"].Key(home);
        return country.Length > 0 && facts.Country.Length > 0 && !country.Equals(facts.Country, StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<Signal> OtherFace(IndicatorDescription description, SignalInput input)
    {
        foreach (var own in Rows.Uses(input, Interviews, "candidate_id", "face_match", "started_at").Where(use => use.Value == "no_match").GroupBy(use => use.Candidate))
        {
            yield return Firing.On(description, own.Key, own.Max(use => use.At), input.Thresholds.Bits(description.Code),
                $"The meeting platform reported another face, times seen: {own.Count()}.", own.Select(use => use.Evidence));
        }
    }

    /// <summary>Fires on every candidate with a verification of a type and a result.</summary>
    internal static IEnumerable<Signal> Verdicts(IndicatorDescription description, SignalInput input, string type, string result, string sentence)
    {
        var table = input.Records[Verifications];
        foreach (var own in Rows.By(table, row => input.Subject(table, row)))
        {
            var found = own.Value.Where(row => table["result"].Key(row) == result && (type.Length == 0 || table["type"].Key(row) == type)).ToList();
            if (found.Count == 0) continue;
            yield return Firing.On(description, own.Key, found.Max(row => table["performed_at"].Moment(row)), input.Thresholds.Bits(description.Code),
                sentence, found.Select(row => table.Evidence(row, "result")));
        }
    }

    private static IEnumerable<Signal> Refusals(IndicatorDescription description, SignalInput input)
    {
        var table = input.Records[Verifications];
        foreach (var own in Rows.By(table, row => input.Subject(table, row)))
        {
            var refused = own.Value.Where(row => table["result"].Key(row) == "refused").ToList();
            if (refused.Count < input.Thresholds.Count(description.Code, "minRefusals")) continue;
            yield return Firing.On(description, own.Key, refused.Max(row => table["performed_at"].Moment(row)), input.Thresholds.Bits(description.Code),
                $"{refused.Count} of {own.Value.Count} verifications were refused.", refused.Select(row => table.Evidence(row, "result")));
        }
    }
}

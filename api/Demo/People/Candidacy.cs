using Investigations.Api.Demo.Atlas;

namespace Investigations.Api.Demo.People;

/// <summary>One row of candidates.csv and what hangs on it; what is null is taken from the life.</summary>
internal sealed class Candidacy
{
    public required Life Life { get; init; }

    public required DateTime AppliedAt { get; set; }

    public string Id { get; set; } = "";

    /// <summary>The part of the id that other ids take up: C01017 gives 01017.</summary>
    public string Tail => Id[1..];

    public string Channel { get; set; } = "direct";

    public Organisation? Agency { get; set; }

    public Employment? ReferredBy { get; set; }

    public bool IsHired { get; set; }

    public PersonalName? Name { get; set; }

    public string? Mail { get; set; }

    public string? Phone { get; set; }

    public Dwelling? Home { get; set; }

    public string? Ip { get; set; }

    public string? MeetingIp { get; set; }

    public string? Fingerprint { get; set; }

    public string? MeetingFingerprint { get; set; }

    public string? Portfolio { get; set; }

    /// <summary>Text that other resumes share, by the number of its design.</summary>
    public int? ResumeDesign { get; set; }

    public int? SubmissionDesign { get; set; }

    /// <summary>Employers that the candidate claims, in place of drawn ones.</summary>
    public List<Organisation>? Employers { get; set; }

    public List<Acquaintance> References { get; } = [];

    /// <summary>Commits that also stand in other accounts, by the number of their history.</summary>
    public int? HistoryDesign { get; set; }

    /// <summary>True when the application, the meetings and the checks tell of somebody who hides.</summary>
    public bool IsSuspicious { get; set; }
}

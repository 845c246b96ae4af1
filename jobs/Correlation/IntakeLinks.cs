using Investigations.Graph.Model;
using Investigations.Graph.Normalisation;

namespace Investigations.Jobs.Correlation;

/// <summary>Links that applicant tracking, meetings and tests state.</summary>
internal static class IntakeLinks
{
    /// <summary>Reads candidates, applications, claims, references, interviews and assessments.</summary>
    public static void Read(Draft draft)
    {
        Applications(draft);
        Assessments(draft);
        Candidates(draft);
        Claims(draft);
        Interviews(draft);
        References(draft);
    }

    private static void Candidates(Draft draft)
    {
        var table = draft.Records[SourceCatalogue.Candidates];
        for (int row = 0; row < table.Count; row++)
        {
            int candidate = draft.Subjects.OfCandidateRow(row);
            var span = draft.Subjects.CandidateSpan(row);
            var made = Span.At(table["created_at"].Moment(row));
            if (candidate >= 0) draft.Entities.See(candidate, span);
            draft.Hold(candidate, EntityKind.EmailAddress, LinkKind.UsesEmail, table, row, "email", span);
            draft.Hold(candidate, EntityKind.PhoneNumber, LinkKind.UsesPhone, table, row, "phone", span);
            draft.HoldAddress(candidate, LinkKind.ResidesAt, table, row, span);
            draft.Hold(candidate, EntityKind.PlatformAccount, LinkKind.OwnsAccount, table, row, "github", span);
            draft.Hold(candidate, EntityKind.PlatformAccount, LinkKind.OwnsAccount, table, row, "linkedin", span);
            Portfolio(draft, candidate, LinkKind.Lists, table, row, "portfolio_url", span);
            HoldPhoto(draft, candidate, table, row, "photo_sha256", "photo_phash", span);
            draft.Hold(candidate, EntityKind.Resume, LinkKind.AppliedWith, table, row, SourceColumn.TextHash, span, "resume " + table.RecordId(row), evidence: "resume_file");
            draft.Hold(candidate, EntityKind.IpAddress, LinkKind.SubmittedFrom, table, row, "created_ip", made, countsDays: true);
            draft.Hold(candidate, EntityKind.DeviceFingerprint, LinkKind.SubmittedFrom, table, row, "device_fingerprint", made);
            Source(draft, candidate, table, row, span);
            int referrer = draft.Subjects.OfWorker(table["referred_by"].Key(row));
            if (candidate >= 0 && referrer >= 0 && referrer != candidate)
                draft.Links.Add(referrer, candidate, LinkKind.Referred, made, LinkTable.CellOf(table.File, row, "referred_by"));
        }
    }

    /// <summary>Links a candidate to the organisation he came through.</summary>
    public static void Source(Draft draft, int candidate, RecordTable table, int row, Span span)
    {
        int organisation = OrganisationLinks.Row(draft, table["source_org_id"].Key(row));
        if (candidate >= 0 && organisation >= 0)
            draft.Links.Add(candidate, organisation, LinkKind.SourcedVia, span, LinkTable.CellOf(table.File, row, "source_org_id"));
    }

    /// <summary>Links a candidate to a picture, known by its file's hash, or by its perceptual hash where that is all there is.</summary>
    public static void HoldPhoto(Draft draft, int candidate, RecordTable table, int row, string sha, string hash, Span span)
    {
        if (draft.Hold(candidate, EntityKind.Photo, LinkKind.ShownOn, table, row, sha, span, "photo") < 0)
            draft.Hold(candidate, EntityKind.Photo, LinkKind.ShownOn, table, row, hash, span, "photo");
    }

    private static void Applications(Draft draft)
    {
        var table = draft.Records[SourceCatalogue.Applications];
        for (int row = 0; row < table.Count; row++)
        {
            int candidate = draft.Subjects.OfCandidate(table["candidate_id"].Key(row));
            var at = Span.At(table["submitted_at"].Moment(row));
            draft.Hold(candidate, EntityKind.IpAddress, LinkKind.SubmittedFrom, table, row, "submitted_ip", at, countsDays: true);
            draft.Hold(candidate, EntityKind.DeviceFingerprint, LinkKind.SubmittedFrom, table, row, "device_fingerprint", at);
        }
    }

    private static void Assessments(Draft draft)
    {
        var table = draft.Records[SourceCatalogue.Assessments];
        for (int row = 0; row < table.Count; row++)
        {
            int candidate = draft.Subjects.OfCandidate(table["candidate_id"].Key(row));
            var at = Span.At(table["taken_at"].Moment(row));
            draft.Hold(candidate, EntityKind.IpAddress, LinkKind.SubmittedFrom, table, row, "ip", at, countsDays: true);
            draft.Hold(candidate, EntityKind.DeviceFingerprint, LinkKind.SubmittedFrom, table, row, "device_fingerprint", at);
            draft.Hold(candidate, EntityKind.Document, LinkKind.Submitted, table, row, SourceColumn.TextHash, at, "submission " + table.RecordId(row), evidence: "submission_file");
        }
    }

    private static void Claims(Draft draft)
    {
        var table = draft.Records[SourceCatalogue.Claims];
        for (int row = 0; row < table.Count; row++)
        {
            int candidate = draft.Subjects.OfCandidate(table["candidate_id"].Key(row));
            var span = Span.Of(table["from"].Moment(row), table["to"].Moment(row));
            draft.Hold(candidate, EntityKind.Organisation, LinkKind.Claims, table, row, "organisation", span, table["organisation"].Text(row).Trim());
            Portfolio(draft, candidate, LinkKind.Claims, table, row, "url", span);
        }
    }

    private static void Portfolio(Draft draft, int candidate, LinkKind link, RecordTable table, int row, string column, Span span)
    {
        if (candidate < 0) return;
        int domain = DomainOf(draft, table, row, column);
        if (domain < 0) return;
        draft.Entities.See(domain, span);
        draft.Links.Add(candidate, domain, link, span, LinkTable.CellOf(table.File, row, column));
    }

    /// <summary>The registrable domain of a web address or host name in a cell, or -1: sites that one builder hosts under one name are one.</summary>
    public static int DomainOf(Draft draft, RecordTable table, int row, string column)
    {
        string url = table[column].Key(row);
        if (url.Length == 0) return -1;
        int scheme = url.IndexOf("://", StringComparison.Ordinal);
        string rest = scheme >= 0 ? url[(scheme + 3)..] : url;
        int end = rest.IndexOfAny(['/', '?', '#', ':']);
        return DomainName.TryNormalise(end >= 0 ? rest[..end] : rest, out var domain) && !domain.IsPlaceholder
            ? draft.Entities.Add(EntityKind.Domain, domain.Registrable, domain.Registrable)
            : -1;
    }

    private static void Interviews(Draft draft)
    {
        var table = draft.Records[SourceCatalogue.Interviews];
        for (int row = 0; row < table.Count; row++)
        {
            int candidate = draft.Subjects.OfCandidate(table["candidate_id"].Key(row));
            var at = Span.Of(table["started_at"].Moment(row), table["ended_at"].Moment(row) ?? table["started_at"].Moment(row));
            draft.Hold(candidate, EntityKind.IpAddress, LinkKind.ConnectedFrom, table, row, "ip", at, countsDays: true);
            draft.Hold(candidate, EntityKind.DeviceFingerprint, LinkKind.ConnectedFrom, table, row, "device_fingerprint", at);
            draft.Hold(candidate, EntityKind.EmailAddress, LinkKind.AttendedWith, table, row, "account_email", at);
        }
    }

    private static void References(Draft draft)
    {
        var table = draft.Records[SourceCatalogue.References];
        var candidates = draft.Records[SourceCatalogue.Candidates];
        for (int row = 0; row < table.Count; row++)
        {
            int found = candidates.Row(table["candidate_id"].Key(row));
            int candidate = found < 0 ? -1 : draft.Subjects.OfCandidateRow(found);
            var span = found < 0 ? Span.Open : draft.Subjects.CandidateSpan(found);
            int person = draft.HoldName(candidate, LinkKind.ListsReference, table, row, "name", span);
            foreach (var (kind, column) in new[] { (EntityKind.EmailAddress, "email"), (EntityKind.PhoneNumber, "phone") })
            {
                int contact = draft.Hold(candidate, kind, LinkKind.ListsReference, table, row, column, span);
                if (contact >= 0 && person >= 0) draft.Links.Add(person, contact, LinkKind.ReachedAt, span, LinkTable.CellOf(table.File, row, column));
            }
        }
    }
}

using System.Globalization;
using Investigations.Graph.Model;
using Investigations.Graph.Normalisation;

namespace Investigations.Jobs.Resolution.Dossiers;

/// <summary>Gathers what the files say of each record of candidates and workers into dossiers.</summary>
internal sealed class DossierReader
{
    private readonly RecordSet records;
    private readonly List<Dossier> dossiers = [];
    private readonly Dossier?[] ofCandidate;
    private readonly Dossier?[] ofWorker;
    private readonly IpIntelligence networks;

    private DossierReader(RecordSet records)
    {
        this.records = records;
        networks = IpIntelligence.From(records);
        ofCandidate = new Dossier?[records[SourceCatalogue.Candidates].Count];
        ofWorker = new Dossier?[records[SourceCatalogue.Workers].Count];
    }

    /// <summary>All dossiers, the oldest first.</summary>
    /// <param name="records">All files.</param>
    /// <param name="mayJoin">Whether an analyst lets the two records of a declared link be one.</param>
    public static DossierSet Read(RecordSet records, Func<RecordRef, RecordRef, bool> mayJoin)
    {
        var reader = new DossierReader(records);
        reader.ReadCandidates();
        reader.ReadWorkers(mayJoin);
        reader.ReadIntake();
        reader.ReadChecks();
        reader.ReadAccounts();
        reader.dossiers.Sort(static (x, y) => x.FoundedAt.CompareTo(y.FoundedAt) is var order and not 0 ? order : x.Founder.CompareTo(y.Founder));
        return new DossierSet(reader.dossiers, reader.ofCandidate, reader.ofWorker);
    }

    private void ReadCandidates()
    {
        var table = records[SourceCatalogue.Candidates];
        for (int row = 0; row < table.Count; row++)
        {
            var dossier = Found(table, row);
            ofCandidate[row] = dossier;
            dossier.FoundedAt = table["created_at"].Moment(row) ?? DateTimeOffset.MaxValue;
            dossier.See(table["created_at"].Moment(row));
            Keep(dossier.Mailboxes, table["email"].KeyCode(row));
            Keep(dossier.Phones, table["phone"].KeyCode(row));
            Keep(dossier.BirthDates, table["date_of_birth"].KeyCode(row));
            Keep(dossier.Handles, table["linkedin"].KeyCode(row));
            Keep(dossier.Handles, table["github"].KeyCode(row));
            Keep(dossier.Photos, table["photo_sha256"].KeyCode(row));
            KeepHash(dossier.PhotoHashes, table["photo_phash"].Key(row));
            Keep(dossier.Fingerprints, table["device_fingerprint"].KeyCode(row));
            KeepIp(dossier, table["created_ip"], row);
            ReadHome(table, row, dossier);
        }
    }

    // A declared link is followed when the names or the birth dates let both records be one identity.
    private void ReadWorkers(Func<RecordRef, RecordRef, bool> mayJoin)
    {
        var table = records[SourceCatalogue.Workers];
        var candidates = records[SourceCatalogue.Candidates];
        for (int row = 0; row < table.Count; row++)
        {
            int candidate = candidates.Row(table["candidate_id"].Key(row));
            var record = new RecordRef(table.File, table.RecordId(row));
            var dossier = candidate >= 0 && Fits(ofCandidate[candidate]!, table, row) && ofCandidate[candidate]!.Records.TrueForAll(known => mayJoin(known, record))
                ? ofCandidate[candidate]!
                : Found(table, row);
            ofWorker[row] = dossier;
            ReadWorker(table, row, dossier, record);
        }
    }

    private static void ReadWorker(RecordTable table, int row, Dossier dossier, RecordRef record)
    {
        var start = table["start_date"].Moment(row);
        if (dossier.Founder == record) dossier.FoundedAt = start ?? DateTimeOffset.MaxValue;
        else
        {
            dossier.Records.Add(record);
            AddNames(dossier, table, row);
        }
        var end = table["end_date"].Moment(row);
        dossier.See(start);
        dossier.See(end);
        if (start is { } from) dossier.Employments.Add((from, end ?? DateTimeOffset.MaxValue));
        Keep(dossier.Mailboxes, table["email_personal"].KeyCode(row));
        Keep(dossier.Mailboxes, table["email_work"].KeyCode(row));
        Keep(dossier.Phones, table["phone"].KeyCode(row));
        Keep(dossier.BirthDates, table["date_of_birth"].KeyCode(row));
        Keep(dossier.NationalIds, table[SourceColumn.SubjectKey].KeyCode(row));
        ReadHome(table, row, dossier);
    }

    private static bool Fits(Dossier dossier, RecordTable table, int row)
    {
        var name = NameForm.Of(table["full_name"], row);
        if (dossier.Names.Any(known => NameComparison.Compare(known, name) is NameLevel.Missing or > NameLevel.Partial)) return true;
        int mailbox = table["email_personal"].KeyCode(row), phone = table["phone"].KeyCode(row), birth = table["date_of_birth"].KeyCode(row);
        return (mailbox > 0 && dossier.Mailboxes.Contains(mailbox)) || (phone > 0 && dossier.Phones.Contains(phone))
            || (birth > 0 && dossier.BirthDates.Contains(birth));
    }

    private void ReadIntake()
    {
        foreach (var (file, at) in new[] { (SourceCatalogue.Applications, "submitted_at"), (SourceCatalogue.Interviews, "started_at"), (SourceCatalogue.Assessments, "taken_at") })
        {
            var table = records[file];
            string ip = file == SourceCatalogue.Applications ? "submitted_ip" : "ip";
            for (int row = 0; row < table.Count; row++)
            {
                if (OfCandidate(table["candidate_id"].Key(row)) is not { } dossier) continue;
                dossier.See(table[at].Moment(row));
                KeepIp(dossier, table[ip], row);
                Keep(dossier.Fingerprints, table["device_fingerprint"].KeyCode(row));
                if (file == SourceCatalogue.Assessments) Keep(dossier.Submissions, table[SourceColumn.TextHash].KeyCode(row));
                if (file == SourceCatalogue.Interviews && table["face_match"].Key(row) == "no_match") dossier.RefutedCount++;
            }
        }
        var claims = records[SourceCatalogue.Claims];
        for (int row = 0; row < claims.Count; row++)
        {
            if (OfCandidate(claims["candidate_id"].Key(row)) is not { } dossier) continue;
            string kind = claims["kind"].Key(row);
            if (kind == "employer") Keep(dossier.Employers, claims["organisation"].KeyCode(row));
            else if (kind == "school") Keep(dossier.Schools, claims["organisation"].KeyCode(row));
        }
        var references = records[SourceCatalogue.References];
        for (int row = 0; row < references.Count; row++)
        {
            if (OfCandidate(references["candidate_id"].Key(row)) is not { } dossier) continue;
            Keep(dossier.ReferenceContacts, references["email"].KeyCode(row));
            Keep(dossier.ReferenceContacts, references["phone"].KeyCode(row));
        }
    }

    private void ReadChecks()
    {
        var checks = records[SourceCatalogue.Verifications];
        for (int row = 0; row < checks.Count; row++)
        {
            if (OfSubject(checks, row) is not { } dossier) continue;
            dossier.See(checks["performed_at"].Moment(row));
            string result = checks["result"].Key(row);
            if (result is "failed" or "refuted" or "refused") dossier.RefutedCount++;
            if (result == "passed" && checks["type"].Key(row) == "in_person") dossier.PassedInPerson = true;
            KeepIp(dossier, checks["ip"], row);
            Keep(dossier.Fingerprints, checks["device_fingerprint"].KeyCode(row));
        }
        var documents = records[SourceCatalogue.IdentityDocuments];
        for (int row = 0; row < documents.Count; row++)
        {
            if (OfSubject(documents, row) is not { } dossier) continue;
            Keep(dossier.Documents, documents[SourceColumn.SubjectKey].KeyCode(row));
            Keep(dossier.BirthDates, documents["date_of_birth"].KeyCode(row));
        }
        var photos = records[SourceCatalogue.Photos];
        for (int row = 0; row < photos.Count; row++)
        {
            if (OfSubject(photos, row) is not { } dossier) continue;
            Keep(dossier.Photos, photos["sha256"].KeyCode(row));
            KeepHash(dossier.PhotoHashes, photos["phash"].Key(row));
        }
    }

    private void ReadAccounts()
    {
        var code = records[SourceCatalogue.CodeAccounts];
        for (int row = 0; row < code.Count; row++)
        {
            if (OfSubject(code, row) is not { } dossier) continue;
            Keep(dossier.Handles, code[SourceColumn.SubjectKey].KeyCode(row));
            if (code["created_at"].Moment(row) is { } made && (dossier.OldestAccountAt is null || made < dossier.OldestAccountAt)) dossier.OldestAccountAt = made;
        }
        var pay = records[SourceCatalogue.PayDestinations];
        for (int row = 0; row < pay.Count; row++)
        {
            if (OfWorker(pay["worker_id"].Key(row)) is { } dossier && pay["kind"].Key(row) != "organisation")
                Keep(dossier.Accounts, pay[SourceColumn.SubjectKey].KeyCode(row));
        }
        var commits = records[SourceCatalogue.Commits];
        for (int row = 0; row < commits.Count; row++)
        {
            int account = code.Row(commits["code_account_id"].Key(row));
            if (account >= 0) OfSubject(code, account)?.Commits.Add(commits["sha"].KeyCode(row));
        }
        var shipments = records[SourceCatalogue.Shipments];
        for (int row = 0; row < shipments.Count; row++)
        {
            if (OfWorker(shipments["worker_id"].Key(row)) is { } dossier) Keep(dossier.Deliveries, shipments[SourceColumn.AddressUnit].KeyCode(row));
        }
        ReadFactors();
    }

    private void ReadFactors()
    {
        var accounts = records[SourceCatalogue.UserAccounts];
        var factors = records[SourceCatalogue.Factors];
        for (int row = 0; row < factors.Count; row++)
        {
            int account = accounts.Row(factors["account_id"].Key(row));
            if (account < 0 || OfWorker(accounts["worker_id"].Key(account)) is not { } dossier) continue;
            Keep(dossier.Factors, factors["phone"].KeyCode(row));
            Keep(dossier.Factors, factors["device_id"].KeyCode(row));
        }
    }

    private Dossier Found(RecordTable table, int row)
    {
        var dossier = new Dossier(new RecordRef(table.File, table.RecordId(row))) { Label = table["full_name"].Text(row).Trim() };
        AddNames(dossier, table, row);
        dossiers.Add(dossier);
        return dossier;
    }

    private static void AddNames(Dossier dossier, RecordTable table, int row)
    {
        AddName(dossier, NameForm.Of(table["full_name"], row));
        if (table.File == SourceCatalogue.Candidates) AddName(dossier, NameForm.Of(table["native_name"], row));
    }

    private static void AddName(Dossier dossier, NameForm name)
    {
        if (name.Parts.Length > 0 && !dossier.Names.Exists(known => known.Key == name.Key && known.Generation == name.Generation)) dossier.Names.Add(name);
    }

    private static void ReadHome(RecordTable table, int row, Dossier dossier)
    {
        Keep(dossier.Units, table[SourceColumn.AddressUnit].KeyCode(row));
        Keep(dossier.Premises, table[SourceColumn.AddressPremises].KeyCode(row));
        string city = table["city"].Text(row).Trim().ToLower(CultureInfo.InvariantCulture);
        if (city.Length > 0) dossier.Cities.Add(city);
    }

    private Dossier? OfCandidate(string id)
    {
        int row = records[SourceCatalogue.Candidates].Row(id);
        return row < 0 ? null : ofCandidate[row];
    }

    private Dossier? OfWorker(string id)
    {
        int row = records[SourceCatalogue.Workers].Row(id);
        return row < 0 ? null : ofWorker[row];
    }

    private Dossier? OfSubject(RecordTable table, int row)
    {
        string id = table["subject_id"].Key(row);
        return table["subject_kind"].Key(row) == "worker" ? OfWorker(id) : OfCandidate(id);
    }

    // Only a household's address says anything about one human.
    private void KeepIp(Dossier dossier, RecordColumn column, int row)
    {
        if (column.KeyCode(row) > 0 && networks.Read(column.Key(row)).MayLink) dossier.Ips.Add(column.KeyCode(row));
    }

    private static void Keep(HashSet<int> values, int code)
    {
        if (code > 0) values.Add(code);
    }

    private static void KeepHash(HashSet<ulong> hashes, string key)
    {
        if (ulong.TryParse(key, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out ulong hash)) hashes.Add(hash);
    }
}

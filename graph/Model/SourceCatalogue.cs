namespace Investigations.Graph.Model;

/// <summary>The source-pack contract, version 1: every file and column, in one table.</summary>
/// <remarks>Numbers are fixed for ever, because stores keep them. Columns with a point in their name are worked out by the importer.</remarks>
public static class SourceCatalogue
{
    /// <summary>candidates.csv, from applicant tracking.</summary>
    public static SourceFile Candidates { get; } = new(1, "candidates.csv",
    [
        Id(), new("full_name", ValueKind.PersonName, true), new("given_name", ValueKind.PersonName),
        new("family_name", ValueKind.PersonName), new("native_name", ValueKind.PersonName), new("email", ValueKind.Email),
        new("phone", ValueKind.Phone), .. Address, new("date_of_birth", ValueKind.Date), new("linkedin", ValueKind.Handle),
        new("github", ValueKind.Handle), new("portfolio_url", ValueKind.Url), new("time_zone", ValueKind.TimeZone),
        new("photo_sha256", ValueKind.Sha256), new("photo_phash", ValueKind.PerceptualHash), new("resume_file", ValueKind.PackPath),
        Word("source_channel", false, "direct", "referral", "agency", "marketplace"), Ref("source_org_id", "organisations.csv"),
        Ref("referred_by", "workers.csv"), new("created_at", ValueKind.Instant), new("created_ip", ValueKind.Ip),
        new("device_fingerprint", ValueKind.Fingerprint), new("text.sha256", ValueKind.Sha256), .. AddressKeys
    ], ["record_id"], "applicant tracking");

    /// <summary>applications.csv, from applicant tracking.</summary>
    public static SourceFile Applications { get; } = new(2, "applications.csv",
    [
        Id(), Ref("candidate_id", "candidates.csv", true), new("requisition_id", ValueKind.Identifier), new("job_title", ValueKind.Text),
        new("department", ValueKind.Text), new("submitted_at", ValueKind.Instant), new("submitted_ip", ValueKind.Ip),
        new("device_fingerprint", ValueKind.Fingerprint), new("salary_asked", ValueKind.Amount), new("currency", ValueKind.Currency),
        new("status", ValueKind.Text)
    ], ["record_id"], "applicant tracking");

    /// <summary>claims.csv, from applicant tracking.</summary>
    public static SourceFile Claims { get; } = new(3, "claims.csv",
    [
        Id(), Ref("candidate_id", "candidates.csv", true), Word("kind", true, "employer", "school", "certificate"),
        new("organisation", ValueKind.OrganisationName, true), new("url", ValueKind.Url), new("title", ValueKind.Text),
        new("from", ValueKind.PartialDate), new("to", ValueKind.PartialDate)
    ], ["record_id"], "applicant tracking");

    /// <summary>references.csv, from applicant tracking.</summary>
    public static SourceFile References { get; } = new(4, "references.csv",
    [
        Id(), Ref("candidate_id", "candidates.csv", true), new("name", ValueKind.PersonName, true), new("email", ValueKind.Email),
        new("phone", ValueKind.Phone), new("organisation", ValueKind.OrganisationName), new("relation", ValueKind.Text)
    ], ["record_id"], "applicant tracking");

    /// <summary>interviews.csv, from meeting platform.</summary>
    public static SourceFile Interviews { get; } = new(5, "interviews.csv",
    [
        Id(), Ref("candidate_id", "candidates.csv", true), new("started_at", ValueKind.Instant), new("ended_at", ValueKind.Instant),
        new("platform", ValueKind.Identifier), new("account_email", ValueKind.Email), new("display_name", ValueKind.PersonName),
        new("ip", ValueKind.Ip), new("device_fingerprint", ValueKind.Fingerprint), Word("camera", false, "on", "off", "failed"),
        new("camera_device", ValueKind.Text), Word("face_match", false, "match", "no_match", "unknown"),
        new("checklist", ValueKind.List)
    ], ["record_id"], "meeting platform");

    /// <summary>assessments.csv, from test platform.</summary>
    public static SourceFile Assessments { get; } = new(6, "assessments.csv",
    [
        Id(), Ref("candidate_id", "candidates.csv", true), new("taken_at", ValueKind.Instant), new("ip", ValueKind.Ip),
        new("device_fingerprint", ValueKind.Fingerprint), new("submission_file", ValueKind.PackPath),
        new("starter_file", ValueKind.PackPath), new("text.sha256", ValueKind.Sha256)
    ], ["record_id"], "test platform");

    /// <summary>workers.csv, from HR system.</summary>
    public static SourceFile Workers { get; } = new(7, "workers.csv",
    [
        Id(), Ref("candidate_id", "candidates.csv"), new("full_name", ValueKind.PersonName, true),
        new("given_name", ValueKind.PersonName), new("family_name", ValueKind.PersonName), new("preferred_name", ValueKind.PersonName),
        new("email_personal", ValueKind.Email), new("email_work", ValueKind.Email), new("phone", ValueKind.Phone),
        new("date_of_birth", ValueKind.Date), new("national_id_type", ValueKind.Identifier), new("national_id", ValueKind.NationalId),
        .. Address, new("time_zone", ValueKind.TimeZone), new("department", ValueKind.Text), new("job_title", ValueKind.Text),
        Ref("manager_id", "workers.csv"), Word("employment_type", false, "employee", "contractor", "agency"),
        Ref("source_org_id", "organisations.csv"), new("start_date", ValueKind.Date, true), new("end_date", ValueKind.Date),
        new("end_reason", ValueKind.Text), Word("device_mode", false, "managed", "byod", "vdi"),
        new("subject.key", ValueKind.Identifier), .. AddressKeys
    ], ["record_id"], "HR system");

    /// <summary>worker_changes.csv, from HR system.</summary>
    public static SourceFile WorkerChanges { get; } = new(8, "worker_changes.csv",
    [
        Id(), Ref("worker_id", "workers.csv", true), new("changed_at", ValueKind.Instant, true),
        Word("field", true, "address", "phone", "email", "bank", "name", "ship_to"), new("new_value", ValueKind.Dependent),
        new("ip", ValueKind.Ip), new("device_fingerprint", ValueKind.Fingerprint), new("phone", ValueKind.Phone),
        new("subject.key", ValueKind.Identifier)
    ], ["record_id"], "HR system");

    /// <summary>pay_destinations.csv, from payroll.</summary>
    public static SourceFile PayDestinations { get; } = new(9, "pay_destinations.csv",
    [
        Id(), Ref("worker_id", "workers.csv", true), Word("kind", true, "bank", "wallet", "payment_account", "organisation"),
        new("holder_name", ValueKind.PersonName), new("iban", ValueKind.Iban), new("routing_number", ValueKind.RoutingNumber),
        new("account_number", ValueKind.AccountNumber), new("bic", ValueKind.Bic), new("bank_name", ValueKind.OrganisationName),
        Word("institution_class", false, "bank", "prepaid", "fintech", "money_service", "exchange"), new("country", ValueKind.Country),
        new("wallet_address", ValueKind.Wallet), new("wallet_asset", ValueKind.Identifier), new("service", ValueKind.Identifier),
        new("service_account", ValueKind.Identifier), Ref("organisation_id", "organisations.csv"),
        new("valid_from", ValueKind.Date, true), new("valid_to", ValueKind.Date), new("subject.key", ValueKind.Identifier),
        new("secret.last4", ValueKind.Text)
    ], ["record_id"], "payroll");

    /// <summary>payments.csv, from payroll.</summary>
    public static SourceFile Payments { get; } = new(10, "payments.csv",
    [
        Id(), Ref("worker_id", "workers.csv", true), Ref("pay_destination_id", "pay_destinations.csv", true),
        new("paid_at", ValueKind.Instant, true), new("amount", ValueKind.Amount), new("currency", ValueKind.Currency),
        new("deposited_by", ValueKind.PersonName)
    ], ["record_id"], "payroll");

    /// <summary>transfers.csv, from bank or chain export.</summary>
    public static SourceFile Transfers { get; } = new(11, "transfers.csv",
    [
        Id(), Word("from_kind", true, "iban", "us_account", "wallet", "payment_account"), new("from_value", ValueKind.Dependent, true),
        Word("to_kind", true, "iban", "us_account", "wallet", "payment_account"), new("to_value", ValueKind.Dependent, true),
        new("at", ValueKind.Instant, true), new("amount", ValueKind.Amount), new("currency", ValueKind.Currency),
        new("reference", ValueKind.Text), new("from.key", ValueKind.Identifier), new("to.key", ValueKind.Identifier)
    ], ["record_id"], "bank or chain export");

    /// <summary>verifications.csv, from background and identity checks.</summary>
    public static SourceFile Verifications { get; } = new(12, "verifications.csv",
    [
        Id(), Word("subject_kind", true, "candidate", "worker"), new("subject_id", ValueKind.Reference, true),
        new("vendor", ValueKind.OrganisationName),
        Word("type", true, "identity", "liveness", "education", "employment", "address", "national_id", "work_authorisation", "in_person"),
        Word("result", true, "passed", "failed", "refuted", "inconclusive", "refused", "requested"),
        new("performed_at", ValueKind.Instant), new("ip", ValueKind.Ip), new("device_fingerprint", ValueKind.Fingerprint),
        new("witness_name", ValueKind.PersonName), new("witness_phone", ValueKind.Phone)
    ], ["record_id"], "background and identity checks");

    /// <summary>identity_documents.csv, from identity checks.</summary>
    public static SourceFile IdentityDocuments { get; } = new(13, "identity_documents.csv",
    [
        Id(), Word("subject_kind", true, "candidate", "worker"), new("subject_id", ValueKind.Reference, true),
        Word("type", true, "passport", "driving_licence", "id_card"), new("country", ValueKind.Country, true),
        new("number", ValueKind.DocumentNumber, true), new("name_on_document", ValueKind.PersonName),
        new("date_of_birth", ValueKind.Date), new("expires_on", ValueKind.Date), new("mrz1", ValueKind.MrzLine),
        new("mrz2", ValueKind.MrzLine), new("mrz3", ValueKind.MrzLine), new("image_sha256", ValueKind.Sha256),
        new("image_phash", ValueKind.PerceptualHash), Ref("verification_id", "verifications.csv"),
        new("subject.key", ValueKind.Identifier), new("mrz.faults", ValueKind.List)
    ], ["record_id"], "identity checks");

    /// <summary>photos.csv, from any.</summary>
    public static SourceFile Photos { get; } = new(14, "photos.csv",
    [
        Id(), Word("subject_kind", true, "candidate", "worker"), new("subject_id", ValueKind.Reference, true),
        new("sha256", ValueKind.Sha256, true), new("phash", ValueKind.PerceptualHash), new("file", ValueKind.PackPath),
        new("taken_from", ValueKind.Text)
    ], ["record_id"], "any");

    /// <summary>shipments.csv, from procurement, carrier.</summary>
    public static SourceFile Shipments { get; } = new(15, "shipments.csv",
    [
        Id(), Ref("worker_id", "workers.csv", true), new("device_serial", ValueKind.Serial), new("carrier", ValueKind.Identifier),
        new("tracking_number", ValueKind.Identifier), Word("direction", true, "outbound", "return"),
        new("recipient", ValueKind.PersonName), .. Address, new("requested_at", ValueKind.Instant), new("shipped_at", ValueKind.Instant),
        new("delivered_at", ValueKind.Instant), new("received_by", ValueKind.PersonName), .. AddressKeys
    ], ["record_id"], "procurement, carrier");

    /// <summary>shipment_events.csv, from carrier.</summary>
    public static SourceFile ShipmentEvents { get; } = new(16, "shipment_events.csv",
    [
        Id(), Ref("shipment_id", "shipments.csv", true), new("at", ValueKind.Instant, true),
        Word("event", true, "address_changed", "rerouted", "forwarded", "delivered", "refused", "lost"), .. Address,
        new("note", ValueKind.Text), .. AddressKeys
    ], ["record_id"], "carrier");

    /// <summary>devices.csv, from device management.</summary>
    public static SourceFile Devices { get; } = new(17, "devices.csv",
    [
        Id(), new("serial", ValueKind.Serial, true), new("imei", ValueKind.Imei), new("vendor", ValueKind.Text),
        new("model", ValueKind.Text), new("hostname", ValueKind.Identifier), new("asset_tag", ValueKind.Identifier),
        new("macs", ValueKind.MacList), Ref("assigned_worker_id", "workers.csv"), new("assigned_from", ValueKind.Date),
        new("assigned_to", ValueKind.Date), new("reported_serial", ValueKind.Serial)
    ], ["record_id"], "device management");

    /// <summary>device_observations.csv, from device management, EDR.</summary>
    public static SourceFile DeviceObservations { get; } = new(18, "device_observations.csv",
    [
        Id(), new("device_serial", ValueKind.Serial, true), new("at", ValueKind.Instant, true), new("ip", ValueKind.Ip),
        new("bssid", ValueKind.Mac), new("ssid", ValueKind.Text), new("latitude", ValueKind.Degree), new("longitude", ValueKind.Degree),
        new("city", ValueKind.Text), new("region", ValueKind.Text), new("country", ValueKind.Country),
        new("time_zone", ValueKind.TimeZone)
    ], ["record_id"], "device management, EDR");

    /// <summary>software.csv, from EDR.</summary>
    public static SourceFile Software { get; } = new(19, "software.csv",
    [
        Id(), new("device_serial", ValueKind.Serial, true), new("name", ValueKind.Text, true), new("publisher", ValueKind.Text),
        new("version", ValueKind.Text), new("path", ValueKind.Text), new("sha256", ValueKind.Sha256),
        new("command_line", ValueKind.Text), new("first_seen", ValueKind.Instant), new("last_seen", ValueKind.Instant)
    ], ["record_id"], "EDR");

    /// <summary>peripherals.csv, from EDR.</summary>
    public static SourceFile Peripherals { get; } = new(20, "peripherals.csv",
    [
        Id(), new("device_serial", ValueKind.Serial, true), new("vendor_id", ValueKind.Identifier),
        new("product_id", ValueKind.Identifier), new("serial", ValueKind.Identifier), new("description", ValueKind.Text),
        new("first_seen", ValueKind.Instant), new("last_seen", ValueKind.Instant), new("subject.key", ValueKind.Identifier)
    ], ["record_id"], "EDR");

    /// <summary>lan_neighbours.csv, from EDR.</summary>
    public static SourceFile LanNeighbours { get; } = new(21, "lan_neighbours.csv",
    [
        Id(), new("device_serial", ValueKind.Serial, true), new("at", ValueKind.Instant, true), new("mac", ValueKind.Mac),
        new("hostname", ValueKind.Identifier), new("service", ValueKind.Text)
    ], ["record_id"], "EDR");

    /// <summary>user_accounts.csv, from identity provider.</summary>
    public static SourceFile UserAccounts { get; } = new(22, "user_accounts.csv",
    [
        Id(), Ref("worker_id", "workers.csv"), new("username", ValueKind.Identifier, true), new("created_at", ValueKind.Instant),
        new("disabled_at", ValueKind.Instant)
    ], ["record_id"], "identity provider");

    /// <summary>logins.csv, from identity provider.</summary>
    public static SourceFile Logins { get; } = new(23, "logins.csv",
    [
        Id(), Ref("account_id", "user_accounts.csv", true), new("at", ValueKind.Instant, true), new("ended_at", ValueKind.Instant),
        new("ip", ValueKind.Ip), new("device_serial", ValueKind.Serial), new("device_fingerprint", ValueKind.Fingerprint),
        new("user_agent", ValueKind.Text), Word("result", true, "success", "failure"), Ref("factor_id", "factors.csv"),
        new("app", ValueKind.Text)
    ], ["record_id"], "identity provider");

    /// <summary>factors.csv, from identity provider.</summary>
    public static SourceFile Factors { get; } = new(24, "factors.csv",
    [
        Id(), Ref("account_id", "user_accounts.csv", true), Word("type", true, "totp", "push", "sms", "fido2", "certificate"),
        new("phone", ValueKind.Phone), new("device_id", ValueKind.Identifier), new("enrolled_at", ValueKind.Instant),
        new("last_used_at", ValueKind.Instant), new("user_presence", ValueKind.Boolean)
    ], ["record_id"], "identity provider");

    /// <summary>code_accounts.csv, from source hosting.</summary>
    public static SourceFile CodeAccounts { get; } = new(25, "code_accounts.csv",
    [
        Id(), Word("subject_kind", true, "candidate", "worker"), new("subject_id", ValueKind.Reference, true),
        new("host", ValueKind.Identifier, true), new("account_number", ValueKind.Identifier), new("handle", ValueKind.Identifier, true),
        new("email", ValueKind.Email), new("created_at", ValueKind.Instant), new("subject.key", ValueKind.Identifier)
    ], ["record_id"], "source hosting");

    /// <summary>commits.csv, from source hosting.</summary>
    public static SourceFile Commits { get; } = new(26, "commits.csv",
    [
        Id(), Ref("code_account_id", "code_accounts.csv", true), new("repository", ValueKind.Text, true),
        new("sha", ValueKind.Identifier, true), new("author_name", ValueKind.PersonName), new("author_email", ValueKind.Email),
        new("authored_at", ValueKind.Instant)
    ], ["record_id"], "source hosting");

    /// <summary>follows.csv, from source hosting.</summary>
    public static SourceFile Follows { get; } = new(27, "follows.csv",
    [
        Id(), new("from_handle", ValueKind.Identifier, true), new("to_handle", ValueKind.Identifier, true),
        new("host", ValueKind.Identifier), new("at", ValueKind.Instant), new("from.key", ValueKind.Identifier),
        new("to.key", ValueKind.Identifier)
    ], ["record_id"], "source hosting");

    /// <summary>data_movements.csv, from DLP, source hosting.</summary>
    public static SourceFile DataMovements { get; } = new(28, "data_movements.csv",
    [
        Id(), Ref("account_id", "user_accounts.csv", true), new("at", ValueKind.Instant, true),
        Word("kind", true, "clone", "download", "upload", "removable"), new("target", ValueKind.Text), new("bytes", ValueKind.Integer),
        new("items", ValueKind.Integer)
    ], ["record_id"], "DLP, source hosting");

    /// <summary>access_requests.csv, from service desk.</summary>
    public static SourceFile AccessRequests { get; } = new(29, "access_requests.csv",
    [
        Id(), Ref("account_id", "user_accounts.csv", true), new("at", ValueKind.Instant, true),
        new("entitlement", ValueKind.Identifier, true), new("approved", ValueKind.Boolean)
    ], ["record_id"], "service desk");

    /// <summary>security_alerts.csv, from EDR.</summary>
    public static SourceFile SecurityAlerts { get; } = new(30, "security_alerts.csv",
    [
        Id(), new("device_serial", ValueKind.Serial), Ref("account_id", "user_accounts.csv"), new("at", ValueKind.Instant, true),
        new("severity", ValueKind.Identifier), new("category", ValueKind.Identifier, true), new("title", ValueKind.Text)
    ], ["record_id"], "EDR");

    /// <summary>messages.csv, from mail, abuse desk.</summary>
    public static SourceFile Messages { get; } = new(31, "messages.csv",
    [
        Id(), new("received_at", ValueKind.Instant, true), new("from_email", ValueKind.Email),
        Word("subject_kind", false, "candidate", "worker"), new("subject_id", ValueKind.Reference),
        new("text_file", ValueKind.PackPath, true), new("text.sha256", ValueKind.Sha256)
    ], ["record_id"], "mail, abuse desk");

    /// <summary>human_reports.csv, from HR, IT, managers.</summary>
    public static SourceFile HumanReports { get; } = new(32, "human_reports.csv",
    [
        Id(), Word("subject_kind", true, "candidate", "worker"), new("subject_id", ValueKind.Reference, true),
        new("reported_at", ValueKind.Instant, true), Word("reporter_role", true, "hr", "it", "manager", "interviewer"),
        new("code", ValueKind.Identifier, true), new("note", ValueKind.Text)
    ], ["record_id"], "HR, IT, managers");

    /// <summary>organisations.csv, from vendor management.</summary>
    public static SourceFile Organisations { get; } = new(33, "organisations.csv",
    [
        Id(), new("name", ValueKind.OrganisationName, true),
        Word("kind", true, "employer", "agency", "employer_of_record", "vendor", "bank", "school", "carrier", "mail_store", "forwarder", "company"),
        new("registration_number", ValueKind.Identifier), new("domain", ValueKind.Domain), .. Address,
        new("contact_name", ValueKind.PersonName), new("contact_phone", ValueKind.Phone), new("contact_email", ValueKind.Email),
        new("founded_on", ValueKind.Date), new("approved", ValueKind.Boolean), .. AddressKeys
    ], ["record_id"], "vendor management");

    /// <summary>places.csv, from facilities.</summary>
    public static SourceFile Places { get; } = new(34, "places.csv",
    [
        Id(), Word("kind", true, "office", "warehouse", "campus", "hotel", "mail_store", "forwarder", "coworking", "residence_hall"),
        new("name", ValueKind.Text), .. Address, new("bssids", ValueKind.MacList), new("ip_ranges", ValueKind.CidrList),
        new("approved", ValueKind.Boolean), .. AddressKeys
    ], ["record_id"], "facilities");

    /// <summary>declared_relations.csv, from HR system.</summary>
    public static SourceFile DeclaredRelations { get; } = new(35, "declared_relations.csv",
    [
        Id(), Ref("worker_id_a", "workers.csv", true), Ref("worker_id_b", "workers.csv", true),
        Word("relation", true, "spouse", "household", "family"), new("declared_at", ValueKind.Date)
    ], ["record_id"], "HR system");

    /// <summary>travel.csv, from HR system.</summary>
    public static SourceFile Travel { get; } = new(36, "travel.csv",
    [
        Id(), Ref("worker_id", "workers.csv", true), new("from", ValueKind.Date, true), new("to", ValueKind.Date, true),
        new("country", ValueKind.Country), new("city", ValueKind.Text)
    ], ["record_id"], "HR system");

    /// <summary>watchlist.csv, from operator's own feed.</summary>
    public static SourceFile Watchlist { get; } = new(37, "watchlist.csv",
    [
        Id(), new("list", ValueKind.Text, true), new("list_date", ValueKind.Date),
        Word("kind", true, "email", "phone", "wallet", "domain", "ip", "document", "name", "address", "account"),
        new("value", ValueKind.Dependent, true), new("name", ValueKind.PersonName), new("date_of_birth", ValueKind.Date),
        new("country", ValueKind.Country), new("label", ValueKind.Text), new("subject.key", ValueKind.Identifier)
    ], ["record_id"], "operator's own feed");

    /// <summary>ip_intel.csv, from IP data provider.</summary>
    public static SourceFile IpIntel { get; } = new(38, "ip_intel.csv",
    [
        new("cidr", ValueKind.Cidr, true),
        Word("category", false, "vpn", "proxy", "tor", "residential_proxy", "hosting", "privacy_relay", "mobile", "corporate", "education", "residential"),
        new("service", ValueKind.Text), new("list_date", ValueKind.Date), new("asn", ValueKind.Identifier),
        new("as_name", ValueKind.Text), new("country", ValueKind.Country), new("region", ValueKind.Text), new("city", ValueKind.Text),
        new("latitude", ValueKind.Degree), new("longitude", ValueKind.Degree)
    ], ["cidr"], "IP data provider");

    /// <summary>approved_software.csv, from IT.</summary>
    public static SourceFile ApprovedSoftware { get; } = new(39, "approved_software.csv",
    [
        new("name", ValueKind.Text, true), new("publisher", ValueKind.Text), new("sha256", ValueKind.Sha256),
        new("scope", ValueKind.Text)
    ], ["name", "publisher", "sha256"], "IT");

    /// <summary>All files, by number.</summary>
    public static IReadOnlyList<SourceFile> All { get; } =
    [
        Candidates, Applications, Claims, References, Interviews, Assessments,
        Workers, WorkerChanges, PayDestinations, Payments, Transfers, Verifications,
        IdentityDocuments, Photos, Shipments, ShipmentEvents, Devices, DeviceObservations,
        Software, Peripherals, LanNeighbours, UserAccounts, Logins, Factors,
        CodeAccounts, Commits, Follows, DataMovements, AccessRequests, SecurityAlerts,
        Messages, HumanReports, Organisations, Places, DeclaredRelations, Travel,
        Watchlist, IpIntel, ApprovedSoftware
    ];

    private static readonly Dictionary<string, SourceFile> ByName = All.ToDictionary(file => file.Name, StringComparer.Ordinal);

    /// <summary>A file by its name, or null when the contract has none of that name.</summary>
    public static SourceFile? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>A file by its number.</summary>
    public static SourceFile Of(int number) => All[number - 1];

    private static IReadOnlyList<SourceColumn> Address =>
    [
        new("street", ValueKind.AddressPart), new("unit", ValueKind.AddressPart), new("city", ValueKind.AddressPart),
        new("region", ValueKind.AddressPart), new("postcode", ValueKind.AddressPart), new("country", ValueKind.Country)
    ];

    private static IReadOnlyList<SourceColumn> AddressKeys =>
    [
        new(SourceColumn.AddressUnit, ValueKind.Identifier), new(SourceColumn.AddressPremises, ValueKind.Identifier),
        new(SourceColumn.AddressClass, ValueKind.Word), new(SourceColumn.AddressLine, ValueKind.Text)
    ];

    private static SourceColumn Id() => new("record_id", ValueKind.Identifier, true);

    private static SourceColumn Ref(string name, string file, bool isRequired = false) => new(name, ValueKind.Reference, isRequired, file);

    private static SourceColumn Word(string name, bool isRequired, params string[] words) => new(name, ValueKind.Word, isRequired, null, words);
}

namespace Investigations.Api.Demo.Truth;

/// <summary>One value that ties several personas.</summary>
internal sealed record Evidence(string Kind, string Value, IReadOnlyList<Sighting> Sightings)
{
    private static readonly Dictionary<string, (string Category, bool Strong)> Kinds = new(StringComparer.Ordinal)
    {
        ["apply_device"] = ("device", true),
        ["apply_ip"] = ("network", true),
        ["meeting_ip"] = ("network", true),
        ["meeting_device"] = ("device", true),
        ["phone"] = ("contact", true),
        ["resume"] = ("document", true),
        ["submission"] = ("document", true),
        ["photo"] = ("identity", true),
        ["commit_sha"] = ("code", true),
        ["reference_phone"] = ("contact", true),
        ["reference_mail"] = ("contact", true),
        ["agency"] = ("contact", false),
        ["claim_domain"] = ("document", true),
        ["portfolio"] = ("document", false),
        ["referral"] = ("contact", false),
        ["document"] = ("identity", true),
        ["document_image"] = ("identity", true),
        ["national_id"] = ("identity", true),
        ["sign_in_ip"] = ("network", true),
        ["device_ip"] = ("network", true),
        ["access_point"] = ("location", true),
        ["lan_neighbour"] = ("network", true),
        ["ship_address"] = ("location", true),
        ["forward_address"] = ("location", true),
        ["return_address"] = ("location", true),
        ["receiver"] = ("receiver", false),
        ["pay_account"] = ("money", true),
        ["pay_organisation"] = ("money", false),
        ["collector"] = ("money", true),
        ["depositor"] = ("money", false),
        ["factor_phone"] = ("factor", true),
        ["factor_device"] = ("factor", true),
        ["witness"] = ("contact", false),
        ["witness_phone"] = ("contact", true),
        ["change_ip"] = ("network", true),
        ["change_device"] = ("device", true),
        ["change_phone"] = ("contact", true)
    };

    public string Category => Kinds[Kind].Category;

    public bool IsStrong => Kinds[Kind].Strong;
}

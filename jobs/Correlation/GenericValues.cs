using System.Globalization;
using Investigations.Graph.Model;
using Investigations.Graph.Normalisation;

namespace Investigations.Jobs.Correlation;

/// <summary>Finds the values that many unrelated people share for an ordinary reason; sharing them says nothing.</summary>
internal sealed class GenericValues
{
    private readonly Draft draft;
    private readonly Holdings holdings;
    private readonly CorrelateOptions options;
    private readonly Dictionary<int, string> reasons = [];

    private GenericValues(Draft draft, Holdings holdings, CorrelateOptions options)
    {
        this.draft = draft;
        this.holdings = holdings;
        this.options = options;
    }

    /// <summary>The reason of each generic entity.</summary>
    public static Dictionary<int, string> Find(Draft draft, Holdings holdings, CorrelateOptions options)
    {
        var values = new GenericValues(draft, holdings, options);
        values.Places();
        values.Organisations();
        values.AgencyAccounts();
        values.Networks();
        values.Hotspots();
        values.Avatars();
        values.FactorySerials();
        values.Crowded();
        return values.reasons;
    }

    private void Mark(int entity, string reason)
    {
        if (entity >= 0) reasons.TryAdd(entity, reason);
    }

    // Every place of the list serves many people; at a mail store only the box tells them apart.
    private void Places()
    {
        var table = draft.Records[SourceCatalogue.Places];
        for (int row = 0; row < table.Count; row++)
        {
            string kind = table["kind"].Key(row).Replace('_', ' ');
            string reason = $"{(table["approved"].Key(row) == "true" ? "approved place" : "known place")}: {kind}";
            Mark(draft.Address(table, row), reason);
            int premises = draft.Entity(EntityKind.Premises, table, row, SourceColumn.AddressPremises);
            Mark(premises, reason);
            if (premises >= 0 && kind is not ("mail store" or "forwarder")) MarkUnits(premises, reason);
            foreach (string bssid in table["bssids"].Key(row).Split(';', StringSplitOptions.RemoveEmptyEntries))
                Mark(draft.Entities.Find(EntityKind.AccessPoint.IdOf(bssid)), reason);
        }
    }

    private void MarkUnits(int premises, string reason)
    {
        for (int link = 0; link < draft.Links.Count; link++)
        {
            var (from, to, kind) = draft.Links.Key(link);
            if (kind == LinkKind.InPremises && to == premises) Mark(from, reason);
        }
    }

    private void Organisations()
    {
        var table = draft.Records[SourceCatalogue.Organisations];
        for (int row = 0; row < table.Count; row++)
        {
            if (!Fronts.IsServing(draft, row, options)) continue;
            string reason = $"{table["kind"].Key(row).Replace('_', ' ')}: its own";
            Mark(OrganisationLinks.Row(draft, table.RecordId(row)), reason);
            Mark(draft.Entity(EntityKind.PhoneNumber, table, row, "contact_phone"), reason);
            Mark(draft.Entity(EntityKind.EmailAddress, table, row, "contact_email"), reason);
            Mark(IntakeLinks.DomainOf(draft, table, row, "domain"), reason);
            Mark(draft.Address(table, row), reason);
            if (draft.Subjects.NameIn(table, row, "contact_name") is { } contact && draft.Entities.Kind(draft.Entities.Find(contact)) == EntityKind.Person)
                Mark(draft.Entities.Find(contact), reason);
        }
    }

    // An account is the agency's when all who are paid to it came through that one agency, or when the agency is its holder.
    private void AgencyAccounts()
    {
        var organisations = draft.Records[SourceCatalogue.Organisations];
        var table = draft.Records[SourceCatalogue.PayDestinations];
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (int row = 0; row < organisations.Count; row++)
        {
            if (Fronts.IsServing(draft, row, options)) names.Add(Plain(organisations["name"].Text(row)));
        }
        for (int row = 0; row < table.Count; row++)
        {
            int organisation = OrganisationLinks.Row(draft, table["organisation_id"].Key(row));
            bool isServing = organisation >= 0 && reasons.ContainsKey(organisation);
            if (!isServing && !names.Contains(Plain(table["holder_name"].Text(row)))) continue;
            int account = MoneyLinks.Account(draft, table, row, SourceColumn.SubjectKey, "");
            Mark(account, "account of an agency or employer of record");
        }
    }

    private static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant() is { Length: > 0 } plain ? plain : "?";

    private void Networks()
    {
        var intelligence = IpIntelligence.From(draft.Records);
        var ranges = PlaceRanges();
        for (int entity = 0; entity < draft.Entities.Count; entity++)
        {
            if (draft.Entities.Kind(entity) != EntityKind.IpAddress) continue;
            string ip = draft.Entities.Label(entity);
            var reading = intelligence.Read(ip);
            if (!reading.MayLink) Mark(entity, Word(reading));
            else if (IpAddress.TryNormalise(ip, out var address) && ranges.TryFind(address, out string place)) Mark(entity, place);
            else if (IsPublicSpot(entity)) Mark(entity, "public spot: many people, few days each");
        }
    }

    private void Hotspots()
    {
        for (int entity = 0; entity < draft.Entities.Count; entity++)
        {
            if (draft.Entities.Kind(entity) == EntityKind.AccessPoint && IsPublicSpot(entity)) Mark(entity, "public spot: many people, few days each");
        }
    }

    private static string Word(IpReading reading)
    {
        string category = reading.Category.ToString().ToLowerInvariant();
        return reading.Service.Length > 0 ? $"{category}: {reading.Service}" : reading.Category == IpCategory.Corporate ? "corporate egress" : $"{category} network";
    }

    private IpRangeTable<string> PlaceRanges()
    {
        var table = draft.Records[SourceCatalogue.Places];
        var entries = new List<(IpNetwork, string)>();
        for (int row = 0; row < table.Count; row++)
        {
            foreach (string cidr in table["ip_ranges"].Key(row).Split(';', StringSplitOptions.RemoveEmptyEntries))
            {
                if (IpNetwork.TryNormalise(cidr, out var network)) entries.Add((network, $"known place: {table["kind"].Key(row).Replace('_', ' ')}"));
            }
        }
        return new IpRangeTable<string>(entries);
    }

    // Seen at work by several people, and by most of them on a day or two only: a café, a meet-up, an exit that no list knows.
    private bool IsPublicSpot(int entity)
    {
        var homes = new SortedDictionary<int, bool>();
        foreach (int link in holdings.Of(entity))
        {
            var (from, _, kind) = draft.Links.Key(link);
            if (kind is LinkKind.UsedFrom or LinkKind.ObservedAt) homes[from] = homes.GetValueOrDefault(from) || draft.Presence.Share(link, options) >= 1;
        }
        return homes.Count >= options.PublicSpotHolders && homes.Values.Count(isHome => !isHome) * 3 >= homes.Count * 2;
    }

    // A drawn head, a logo: its rows are mirror images, which no photograph's are.
    private void Avatars()
    {
        foreach (var (file, sha, hash) in new[] { (SourceCatalogue.Candidates, "photo_sha256", "photo_phash"), (SourceCatalogue.Photos, "sha256", "phash") })
        {
            var table = draft.Records[file];
            for (int row = 0; row < table.Count; row++)
            {
                if (!IsMirrored(table[hash].Key(row))) continue;
                Mark(draft.Entity(EntityKind.Photo, table, row, sha, "photo"), "default picture");
                Mark(draft.Entity(EntityKind.Photo, table, row, hash, "photo"), "default picture");
            }
        }
    }

    /// <summary>True for a perceptual hash whose eight rows are all mirror images.</summary>
    internal static bool IsMirrored(string hash)
    {
        if (!ulong.TryParse(hash, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out ulong bits)) return false;
        for (int row = 0; row < 8; row++)
        {
            int line = (int)(bits >> (row * 8)) & 0xff;
            for (int i = 0; i < 4; i++)
            {
                if (((line >> i) & 1) != ((line >> (7 - i)) & 1)) return false;
            }
        }
        return true;
    }

    // A serial that the image gives every unit of a composite gadget (PiKVM, TinyPilot) tells two of them no more apart than their model.
    private void FactorySerials()
    {
        for (int entity = 0; entity < draft.Entities.Count; entity++)
        {
            if (draft.Entities.Kind(entity) == EntityKind.Peripheral && draft.Entities.Id(entity).Value.Contains(":1d6b:0104:", StringComparison.Ordinal))
                Mark(entity, "factory serial of a composite gadget");
        }
    }

    private void Crowded()
    {
        for (int entity = 0; entity < draft.Entities.Count; entity++)
        {
            int holders = holdings.CountOf(entity);
            if (holders > options.CapOf(draft.Entities.Kind(entity)) && draft.Entities.Kind(entity) != EntityKind.Candidate)
                Mark(entity, string.Create(CultureInfo.InvariantCulture, $"too many holders: {holders}"));
        }
    }
}

using Investigations.Graph.Model;

namespace Investigations.Jobs.Correlation;

/// <summary>Links of organisations, places and declared relations.</summary>
internal static class OrganisationLinks
{
    /// <summary>Reads organisations.csv, places.csv and declared_relations.csv.</summary>
    public static void Read(Draft draft)
    {
        Relations(draft);
        Organisations(draft);
        Places(draft);
    }

    /// <summary>The organisation of a record id, or -1.</summary>
    public static int Row(Draft draft, string recordId)
    {
        if (recordId.Length == 0) return -1;
        var table = draft.Records[SourceCatalogue.Organisations];
        int row = table.Row(recordId);
        return row < 0 ? -1 : draft.Entities.Add(EntityKind.Organisation, "org/" + table.RecordId(row), table["name"].Text(row).Trim());
    }

    private static void Relations(Draft draft)
    {
        var table = draft.Records[SourceCatalogue.DeclaredRelations];
        for (int row = 0; row < table.Count; row++)
        {
            int a = draft.Subjects.OfWorker(table["worker_id_a"].Key(row)), b = draft.Subjects.OfWorker(table["worker_id_b"].Key(row));
            if (a < 0 || b < 0 || a == b) continue;
            draft.Links.Add(Math.Min(a, b), Math.Max(a, b), LinkKind.DeclaredRelation, Span.Of(table["declared_at"].Moment(row), null), LinkTable.CellOf(table.File, row, "relation"));
        }
    }

    private static void Organisations(Draft draft)
    {
        var table = draft.Records[SourceCatalogue.Organisations];
        for (int row = 0; row < table.Count; row++)
        {
            int organisation = Row(draft, table.RecordId(row));
            draft.Entities.See(organisation, Span.Of(table["founded_on"].Moment(row), null));
            int address = draft.Address(table, row);
            if (address >= 0) draft.Links.Add(organisation, address, LinkKind.Operates, Span.Open, LinkTable.CellOf(table.File, row, "street"));
            foreach (var (kind, column) in new[] { (EntityKind.Domain, "domain"), (EntityKind.PhoneNumber, "contact_phone"), (EntityKind.EmailAddress, "contact_email") })
            {
                int value = kind == EntityKind.Domain ? IntakeLinks.DomainOf(draft, table, row, column) : draft.Entity(kind, table, row, column);
                if (value >= 0) draft.Links.Add(organisation, value, LinkKind.Operates, Span.Open, LinkTable.CellOf(table.File, row, column));
            }
            if (draft.Subjects.NameIn(table, row, "contact_name") is { } contact && draft.Entities.Find(contact) is var person and >= 0)
                draft.Links.Add(organisation, person, LinkKind.ContactOf, Span.Open, LinkTable.CellOf(table.File, row, "contact_name"));
        }
    }

    private static void Places(Draft draft)
    {
        var table = draft.Records[SourceCatalogue.Places];
        for (int row = 0; row < table.Count; row++)
        {
            int place = draft.Entities.Add(EntityKind.Organisation, "place/" + table.RecordId(row), table["name"].Text(row).Trim());
            draft.Entities.See(place, Span.Open);
            int address = draft.Address(table, row);
            if (address >= 0) draft.Links.Add(place, address, LinkKind.Operates, Span.Open, LinkTable.CellOf(table.File, row, "street"));
            foreach (string bssid in table["bssids"].Key(row).Split(';', StringSplitOptions.RemoveEmptyEntries))
                draft.Links.Add(place, draft.Entities.Add(EntityKind.AccessPoint, bssid, bssid), LinkKind.Operates, Span.Open, LinkTable.CellOf(table.File, row, "bssids"));
        }
    }
}

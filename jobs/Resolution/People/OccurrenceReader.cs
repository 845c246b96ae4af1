using System.Collections.Frozen;
using Investigations.Graph.Model;
using Investigations.Jobs.Resolution.Dossiers;

namespace Investigations.Jobs.Resolution.People;

/// <summary>Finds the names of humans beside candidates and workers.</summary>
internal sealed class OccurrenceReader(RecordSet records, Func<string, bool, int> groupOf)
{
    private readonly List<Occurrence> found = [];
    private readonly FrozenSet<string> organisations = OrganisationNames(records);

    // Words of counters and desks: a parcel left there was received by nobody in particular.
    private static readonly FrozenSet<string> Desks = new[]
    {
        "desk", "reception", "receptionist", "mailroom", "mail", "front", "office", "leasing", "concierge", "security", "lobby", "porch", "door",
        "garage", "neighbor", "neighbour", "locker", "dock", "signed", "resident", "customer", "store", "agent", "patio", "doorman",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>All of them, in ordinal order.</summary>
    /// <param name="records">All files.</param>
    /// <param name="groupOf">The group of dossiers of a record id, of a worker when the flag is set; -1 when there is none.</param>
    public static List<Occurrence> Read(RecordSet records, Func<string, bool, int> groupOf)
    {
        var reader = new OccurrenceReader(records, groupOf);
        reader.ReadReferences();
        reader.ReadShipments();
        reader.ReadPay();
        reader.ReadChecks();
        reader.ReadContacts();
        reader.found.Sort(static (a, b) => a.Record.CompareTo(b.Record) is var order and not 0 ? order : string.CompareOrdinal(a.Column, b.Column));
        return reader.found;
    }

    /// <summary>True for what a carrier writes when nobody signed by name.</summary>
    public static bool IsDesk(string text)
    {
        string[] words = text.Split([' ', '.', ',', '-', '/', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && words.Any(Desks.Contains);
    }

    private static FrozenSet<string> OrganisationNames(RecordSet records)
    {
        var table = records[SourceCatalogue.Organisations];
        return Enumerable.Range(0, table.Count).Select(row => Plain(table["name"].Text(row))).Where(name => name.Length > 0).ToFrozenSet(StringComparer.Ordinal);
    }

    private static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private void ReadReferences()
    {
        var table = records[SourceCatalogue.References];
        for (int row = 0; row < table.Count; row++)
        {
            Add(table, row, "name", groupOf(table["candidate_id"].Key(row), false), [('e', table["email"].KeyCode(row)), ('p', table["phone"].KeyCode(row))],
                table["organisation"].KeyCode(row), false, null);
        }
    }

    private void ReadShipments()
    {
        var table = records[SourceCatalogue.Shipments];
        for (int row = 0; row < table.Count; row++)
        {
            int group = groupOf(table["worker_id"].Key(row), true);
            int home = table[SourceColumn.AddressUnit].KeyCode(row);
            if (home == 0) home = table[SourceColumn.AddressPremises].KeyCode(row);
            Add(table, row, "recipient", group, [('h', home)], 0, true, table["shipped_at"].Moment(row));
            Add(table, row, "received_by", group, [('h', home)], 0, true, table["delivered_at"].Moment(row));
        }
    }

    private void ReadPay()
    {
        var table = records[SourceCatalogue.PayDestinations];
        for (int row = 0; row < table.Count; row++)
        {
            Add(table, row, "holder_name", groupOf(table["worker_id"].Key(row), true), [('a', table[SourceColumn.SubjectKey].KeyCode(row))],
                0, true, table["valid_from"].Moment(row));
        }
        var payments = records[SourceCatalogue.Payments];
        for (int row = 0; row < payments.Count; row++)
        {
            if (payments["deposited_by"].KeyCode(row) == 0) continue;
            int destination = table.Row(payments["pay_destination_id"].Key(row));
            int account = destination < 0 ? 0 : table[SourceColumn.SubjectKey].KeyCode(destination);
            Add(payments, row, "deposited_by", groupOf(payments["worker_id"].Key(row), true), [('a', account)], 0, true, payments["paid_at"].Moment(row));
        }
    }

    private void ReadChecks()
    {
        var table = records[SourceCatalogue.Verifications];
        for (int row = 0; row < table.Count; row++)
        {
            if (table["witness_name"].KeyCode(row) == 0) continue;
            Add(table, row, "witness_name", groupOf(table["subject_id"].Key(row), table["subject_kind"].Key(row) == "worker"),
                [('p', table["witness_phone"].KeyCode(row)), ('v', table["vendor"].KeyCode(row))], table["vendor"].KeyCode(row), false, table["performed_at"].Moment(row));
        }
    }

    private void ReadContacts()
    {
        var table = records[SourceCatalogue.Organisations];
        for (int row = 0; row < table.Count; row++)
        {
            Add(table, row, "contact_name", -1, [('e', table["contact_email"].KeyCode(row)), ('p', table["contact_phone"].KeyCode(row))],
                table["name"].KeyCode(row), false, null);
        }
    }

    private void Add(
        RecordTable table, int row, string column, int group, ReadOnlySpan<(char Kind, int Value)> contexts, int organisation, bool isOwnExpected, DateTimeOffset? at)
    {
        string text = table[column].Text(row).Trim();
        var name = NameForm.Of(table[column], row);
        if (name.Parts.Length == 0 || IsDesk(text) || organisations.Contains(Plain(text))) return;
        var kept = new List<(char, int)>(contexts.Length);
        foreach (var context in contexts)
        {
            if (context.Value > 0) kept.Add(context);
        }
        found.Add(new Occurrence(new RecordRef(table.File, table.RecordId(row)), column, name, text, group, kept, organisation, isOwnExpected, at));
    }
}

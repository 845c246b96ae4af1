using Investigations.Graph.Model;

namespace Investigations.Jobs.Correlation;

/// <summary>Links that HR, identity checks and the carrier state.</summary>
internal static class EmploymentLinks
{
    /// <summary>Reads workers, changes, documents, photos, verifications, shipments and their events.</summary>
    public static void Read(Draft draft)
    {
        Documents(draft);
        Photos(draft);
        Events(draft);
        Shipments(draft);
        Verifications(draft);
        Changes(draft);
        Workers(draft);
    }

    private static void Workers(Draft draft)
    {
        var table = draft.Records[SourceCatalogue.Workers];
        for (int row = 0; row < table.Count; row++)
        {
            int candidate = draft.Subjects.OfWorkerRow(row);
            var span = draft.Subjects.WorkerSpan(row);
            if (candidate >= 0) draft.Entities.See(candidate, span);
            draft.Hold(candidate, EntityKind.EmailAddress, LinkKind.UsesEmail, table, row, "email_personal", span);
            draft.Hold(candidate, EntityKind.EmailAddress, LinkKind.UsesEmail, table, row, "email_work", span);
            draft.Hold(candidate, EntityKind.PhoneNumber, LinkKind.UsesPhone, table, row, "phone", span);
            draft.HoldAddress(candidate, LinkKind.ResidesAt, table, row, span);
            draft.Hold(candidate, EntityKind.IdentityDocument, LinkKind.Presented, table, row, SourceColumn.SubjectKey, span,
                $"{table["national_id_type"].Key(row)} {table["national_id"].Text(row)}", evidence: "national_id");
            IntakeLinks.Source(draft, candidate, table, row, span);
        }
    }

    private static void Changes(Draft draft)
    {
        var table = draft.Records[SourceCatalogue.WorkerChanges];
        for (int row = 0; row < table.Count; row++)
        {
            int found = draft.Records[SourceCatalogue.Workers].Row(table["worker_id"].Key(row));
            int candidate = found < 0 ? -1 : draft.Subjects.OfWorkerRow(found);
            var at = Span.At(table["changed_at"].Moment(row));
            draft.Hold(candidate, EntityKind.IpAddress, LinkKind.PerformedFrom, table, row, "ip", at, countsDays: true);
            draft.Hold(candidate, EntityKind.DeviceFingerprint, LinkKind.PerformedFrom, table, row, "device_fingerprint", at);
            draft.Hold(candidate, EntityKind.PhoneNumber, LinkKind.PerformedFrom, table, row, "phone", at);
            var since = new Span(at.From, found < 0 ? long.MaxValue : draft.Subjects.WorkerSpan(found).To);
            switch (table["field"].Key(row))
            {
                case "phone": draft.Hold(candidate, EntityKind.PhoneNumber, LinkKind.UsesPhone, table, row, SourceColumn.SubjectKey, since, evidence: "new_value"); break;
                case "email": draft.Hold(candidate, EntityKind.EmailAddress, LinkKind.UsesEmail, table, row, SourceColumn.SubjectKey, since, evidence: "new_value"); break;
                case "address": Address(draft, candidate, LinkKind.ResidesAt, table, row, since); break;
                case "ship_to": Address(draft, candidate, LinkKind.ReceivesAt, table, row, since); break;
                case "bank": draft.Hold(candidate, EntityKind.BankAccount, LinkKind.PaidTo, table, row, SourceColumn.SubjectKey, since, "account " + table["new_value"].Text(row), evidence: "new_value"); break;
            }
        }
    }

    private static void Address(Draft draft, int candidate, LinkKind link, RecordTable table, int row, Span span) =>
        draft.Hold(candidate, EntityKind.PostalAddress, link, table, row, SourceColumn.SubjectKey, span, table["new_value"].Text(row).Trim(), evidence: "new_value");

    private static void Documents(Draft draft)
    {
        var table = draft.Records[SourceCatalogue.IdentityDocuments];
        for (int row = 0; row < table.Count; row++)
        {
            int candidate = draft.Subjects.OfSubject(table, row);
            var span = draft.Subjects.SubjectSpan(table, row);
            draft.Hold(candidate, EntityKind.IdentityDocument, LinkKind.Presented, table, row, SourceColumn.SubjectKey, span,
                $"{table["type"].Key(row)} {table["country"].Key(row)} {table["number"].Text(row)}", evidence: "number");
            // The scan counts as a document: one picture under two names.
            if (draft.Hold(candidate, EntityKind.Document, LinkKind.Presented, table, row, "image_sha256", span, "document image") < 0)
                draft.Hold(candidate, EntityKind.Document, LinkKind.Presented, table, row, "image_phash", span, "document image");
        }
    }

    private static void Photos(Draft draft)
    {
        var table = draft.Records[SourceCatalogue.Photos];
        for (int row = 0; row < table.Count; row++)
            IntakeLinks.HoldPhoto(draft, draft.Subjects.OfSubject(table, row), table, row, "sha256", "phash", draft.Subjects.SubjectSpan(table, row));
    }

    private static void Verifications(Draft draft)
    {
        var table = draft.Records[SourceCatalogue.Verifications];
        for (int row = 0; row < table.Count; row++)
        {
            int candidate = draft.Subjects.OfSubject(table, row);
            var at = Span.At(table["performed_at"].Moment(row));
            draft.Hold(candidate, EntityKind.IpAddress, LinkKind.SubmittedFrom, table, row, "ip", at, countsDays: true);
            draft.Hold(candidate, EntityKind.DeviceFingerprint, LinkKind.SubmittedFrom, table, row, "device_fingerprint", at);
            int witness = draft.HoldName(candidate, LinkKind.WitnessedBy, table, row, "witness_name", at);
            int phone = draft.Hold(candidate, EntityKind.PhoneNumber, LinkKind.WitnessedBy, table, row, "witness_phone", at);
            if (witness >= 0 && phone >= 0) draft.Links.Add(witness, phone, LinkKind.ReachedAt, at, LinkTable.CellOf(table.File, row, "witness_phone"));
        }
    }

    private static void Shipments(Draft draft)
    {
        var table = draft.Records[SourceCatalogue.Shipments];
        for (int row = 0; row < table.Count; row++)
        {
            int candidate = draft.Subjects.OfWorker(table["worker_id"].Key(row));
            var from = table["requested_at"].Moment(row) ?? table["shipped_at"].Moment(row);
            var span = Span.Of(from, table["delivered_at"].Moment(row) ?? table["shipped_at"].Moment(row) ?? from);
            draft.HoldAddress(candidate, table["direction"].Key(row) == "return" ? LinkKind.ReturnedFrom : LinkKind.ReceivesAt, table, row, span);
            draft.HoldName(candidate, LinkKind.ReceivedBy, table, row, "received_by", span);
            draft.HoldName(candidate, LinkKind.ReceivedBy, table, row, "recipient", span);
        }
    }

    private static void Events(Draft draft)
    {
        var shipments = draft.Records[SourceCatalogue.Shipments];
        var table = draft.Records[SourceCatalogue.ShipmentEvents];
        for (int row = 0; row < table.Count; row++)
        {
            int shipment = shipments.Row(table["shipment_id"].Key(row));
            if (shipment < 0) continue;
            int candidate = draft.Subjects.OfWorker(shipments["worker_id"].Key(shipment));
            bool isOnward = table["event"].Key(row) is "rerouted" or "forwarded" or "address_changed";
            draft.HoldAddress(candidate, isOnward ? LinkKind.ReroutedTo : LinkKind.ReceivesAt, table, row, Span.At(table["at"].Moment(row)));
        }
    }
}

using Investigations.Graph.Model;

namespace Investigations.Jobs.Correlation;

/// <summary>Links that device management and the identity provider state; sign-ins and observations are summed up by candidate and value.</summary>
internal sealed class DeviceLinks
{
    private readonly Draft draft;
    private readonly Dictionary<int, List<(int Candidate, Span Span)>> usersOf = [];
    private readonly int[] candidateOfAccount;

    private DeviceLinks(Draft draft)
    {
        this.draft = draft;
        var accounts = draft.Records[SourceCatalogue.UserAccounts];
        candidateOfAccount = new int[accounts.Count];
        for (int row = 0; row < accounts.Count; row++) candidateOfAccount[row] = draft.Subjects.OfWorker(accounts["worker_id"].Key(row));
    }

    /// <summary>Reads devices, observations, factors, neighbours, logins, peripherals and user accounts.</summary>
    public static void Read(Draft draft)
    {
        var links = new DeviceLinks(draft);
        links.Devices();
        links.Observations();
        links.Factors();
        links.Neighbours();
        links.Logins();
        links.Peripherals();
        links.Accounts();
    }

    private void Devices()
    {
        var table = draft.Records[SourceCatalogue.Devices];
        for (int row = 0; row < table.Count; row++)
        {
            int candidate = draft.Subjects.OfWorker(table["assigned_worker_id"].Key(row));
            var span = Span.Of(table["assigned_from"].Moment(row), table["assigned_to"].Moment(row));
            int serial = table["serial"].KeyCode(row);
            int device = draft.Entity(EntityKind.Device, table, row, "serial", $"{table["model"].Text(row).Trim()} {table["serial"].Text(row).Trim()}".Trim());
            if (device < 0) continue;
            draft.Entities.See(device, span);
            if (candidate < 0) continue;
            draft.Links.Add(device, candidate, LinkKind.AssignedTo, span, LinkTable.CellOf(table.File, row, "assigned_worker_id"));
            if (!usersOf.TryGetValue(serial, out var users)) usersOf.Add(serial, users = []);
            users.Add((candidate, span));
        }
    }

    // The candidate a device was assigned to at the moment; its only user when the moment is before or after.
    private int UserOf(RecordTable table, int row, Span at)
    {
        if (!usersOf.TryGetValue(table["device_serial"].KeyCode(row), out var users)) return -1;
        foreach (var (candidate, span) in users)
        {
            if (at.From >= span.From && at.From <= span.To) return candidate;
        }
        return users.TrueForAll(user => user.Candidate == users[0].Candidate) ? users[0].Candidate : -1;
    }

    private void Observations()
    {
        var table = draft.Records[SourceCatalogue.DeviceObservations];
        for (int row = 0; row < table.Count; row++)
        {
            var at = Span.At(table["at"].Moment(row));
            int candidate = UserOf(table, row, at);
            draft.Presence.See(candidate, at);
            draft.Hold(candidate, EntityKind.IpAddress, LinkKind.ObservedAt, table, row, "ip", at, countsDays: true);
            draft.Hold(candidate, EntityKind.AccessPoint, LinkKind.ObservedAt, table, row, "bssid", at, Label(table, row), countsDays: true);
        }
    }

    private static string Label(RecordTable table, int row)
    {
        string ssid = table["ssid"].Text(row).Trim();
        return ssid.Length > 0 ? $"{table["bssid"].Key(row)} {ssid}" : table["bssid"].Key(row);
    }

    private void Neighbours()
    {
        var table = draft.Records[SourceCatalogue.LanNeighbours];
        for (int row = 0; row < table.Count; row++)
        {
            var at = Span.At(table["at"].Moment(row));
            string host = table["hostname"].Text(row).Trim();
            draft.Hold(UserOf(table, row, at), EntityKind.NetworkInterface, LinkKind.SeesNeighbour, table, row, "mac", at, $"{table["mac"].Key(row)} {host}".Trim(), countsDays: true);
        }
    }

    private void Peripherals()
    {
        var table = draft.Records[SourceCatalogue.Peripherals];
        for (int row = 0; row < table.Count; row++)
        {
            if (table["serial"].KeyCode(row) == 0) continue;
            var span = Span.Of(table["first_seen"].Moment(row), table["last_seen"].Moment(row));
            int peripheral = draft.Hold(UserOf(table, row, span), EntityKind.Peripheral, LinkKind.HasPeripheral, table, row, SourceColumn.SubjectKey, span,
                table["description"].Text(row).Trim(), evidence: "serial", isVirtual: true);
            int device = draft.Entity(EntityKind.Device, table, row, "device_serial", table["device_serial"].Text(row).Trim());
            if (peripheral >= 0 && device >= 0) draft.Links.Add(device, peripheral, LinkKind.HasPeripheral, span, LinkTable.CellOf(table.File, row, "serial"));
        }
    }

    private void Accounts()
    {
        var table = draft.Records[SourceCatalogue.UserAccounts];
        for (int row = 0; row < table.Count; row++)
        {
            if (candidateOfAccount[row] < 0) continue;
            int account = draft.Entities.Add(EntityKind.UserAccount, table.RecordId(row), table["username"].Text(row).Trim());
            var span = Span.Of(table["created_at"].Moment(row), table["disabled_at"].Moment(row));
            draft.Entities.See(account, span);
            draft.Links.Add(candidateOfAccount[row], account, LinkKind.OwnsAccount, span, LinkTable.CellOf(table.File, row, "worker_id"));
        }
    }

    private void Factors()
    {
        var table = draft.Records[SourceCatalogue.Factors];
        for (int row = 0; row < table.Count; row++)
        {
            var span = Span.Of(table["enrolled_at"].Moment(row), null);
            int candidate = CandidateOf(table, row);
            draft.Hold(candidate, EntityKind.PhoneNumber, LinkKind.UsesFactor, table, row, "phone", span);
            draft.Hold(candidate, EntityKind.AuthFactor, LinkKind.UsesFactor, table, row, "device_id", span);
        }
    }

    private void Logins()
    {
        var table = draft.Records[SourceCatalogue.Logins];
        for (int row = 0; row < table.Count; row++)
        {
            if (table["result"].Key(row) == "failure") continue;
            int candidate = CandidateOf(table, row);
            var at = Span.At(table["at"].Moment(row));
            draft.Presence.See(candidate, at);
            draft.Hold(candidate, EntityKind.IpAddress, LinkKind.UsedFrom, table, row, "ip", at, countsDays: true);
            draft.Hold(candidate, EntityKind.DeviceFingerprint, LinkKind.UsedFrom, table, row, "device_fingerprint", at, countsDays: true);
            draft.Hold(candidate, EntityKind.Device, LinkKind.UsedFrom, table, row, "device_serial", at, countsDays: true);
        }
    }

    private int CandidateOf(RecordTable table, int row)
    {
        int account = draft.Records[SourceCatalogue.UserAccounts].Row(table["account_id"].Key(row));
        return account < 0 ? -1 : candidateOfAccount[account];
    }
}

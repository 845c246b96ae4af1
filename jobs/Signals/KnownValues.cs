using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals;

/// <summary>Contact points and wallets that candidates and workers gave as their own. Mailboxes of the company itself are none.</summary>
internal sealed class KnownValues
{
    private readonly Dictionary<string, List<(EntityId Candidate, EvidenceRef Evidence)>> holders = new(StringComparer.Ordinal);

    public KnownValues(SignalInput input)
    {
        Read(input, Candidates, "record_id", Candidates, "email", "phone");
        Read(input, Workers, "record_id", Workers, "email_personal", "phone");
        Read(input, Interviews, "candidate_id", Candidates, "account_email");
        Read(input, PayDestinations, "worker_id", Workers, "wallet_address");
    }

    /// <summary>Who holds a value, by its key, with the record that says so; each row once.</summary>
    public IReadOnlyList<(EntityId Candidate, EvidenceRef Evidence)> HoldersOf(string key) => holders.GetValueOrDefault(key) ?? [];

    private void Read(SignalInput input, SourceFile file, string owner, SourceFile target, params string[] columns)
    {
        var table = input.Records[file];
        for (int row = 0; row < table.Count; row++)
        {
            string record = owner == "record_id" ? table.RecordId(row) : table[owner].Key(row);
            if (input.Candidate(target, record) is not { } candidate) continue;
            foreach (string column in columns)
            {
                if (table[column].KeyCode(row) == 0) continue;
                if (!holders.TryGetValue(table[column].Key(row), out var own)) holders[table[column].Key(row)] = own = [];
                own.Add((candidate, table.Evidence(row, column)));
            }
        }
    }
}

using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals;

/// <summary>Whose a mailbox is, by what candidates gave and by HR.</summary>
internal sealed class MailboxOwners
{
    private readonly Dictionary<int, EntityId?> owners = [];

    public MailboxOwners(SignalInput input)
    {
        foreach (var (file, column) in new[] { (Candidates, "email"), (Workers, "email_personal"), (Workers, "email_work") })
        {
            var table = input.Records[file];
            for (int row = 0; row < table.Count; row++)
            {
                int mailbox = table[column].KeyCode(row);
                if (mailbox == 0 || input.Candidate(file, table.RecordId(row)) is not { } candidate) continue;
                owners[mailbox] = !owners.TryGetValue(mailbox, out var known) || known == candidate ? candidate : null;
            }
        }
    }

    /// <summary>The one candidate who has a mailbox, by its key code; null when nobody has or several.</summary>
    public EntityId? Only(int keyCode) => keyCode == 0 ? null : owners.GetValueOrDefault(keyCode);
}

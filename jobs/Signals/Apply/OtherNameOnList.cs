using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Apply;

/// <summary>A14: a candidate's mailbox or phone is known elsewhere under another name.</summary>
internal static class OtherNameOnList
{
    /// <summary>The indicator.</summary>
    public static IIndicator Indicator { get; } = new Rule(new("A14", "Contact point known under another name", EvidenceCategory.Identity, FileNeeds.All(Candidates, Watchlist),
        "A watch-list or open source gives the candidate's mailbox or phone with a name that is not like the candidate's.",
        "A mailbox that a family shares, or a number that changed hands.",
        ["family mailbox", "recycled number"], "MND SEAL"), Evaluate);

    private static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input)
    {
        var list = input.Records[Watchlist];
        var entries = Enumerable.Range(0, list.Count)
            .Where(entry => list["kind"].Key(entry) is "email" or "phone" && list["name"].KeyCode(entry) != 0 && list[SourceColumn.SubjectKey].KeyCode(entry) != 0)
            .ToLookup(entry => list[SourceColumn.SubjectKey].KeyCode(entry));
        var table = input.Records[Candidates];
        double maximum = input.Thresholds.Number(description.Code, "maxSimilarity");
        foreach (string column in new[] { "email", "phone" })
        {
            for (int row = 0; row < table.Count; row++)
            {
                if (table[column].KeyCode(row) == 0 || table["full_name"].KeyCode(row) == 0 || input.Candidate(Candidates, table.RecordId(row)) is not { } candidate) continue;
                foreach (int entry in entries[table[column].KeyCode(row)].Where(entry => Names.Alike(table["full_name"].Key(row), list["name"].Key(entry)) < maximum))
                {
                    yield return Firing.On(description, candidate, list["list_date"].Moment(entry), input.Thresholds.Bits(description.Code),
                        $"The {(column == "email" ? "mailbox" : "phone number")} stands under another name on the list {list["list"].Text(entry)}.",
                        [table.Evidence(row, column), list.Evidence(entry, "name")], list.RecordId(entry));
                }
            }
        }
    }
}

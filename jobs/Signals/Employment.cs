using Investigations.Graph.Model;
using Investigations.Graph.Normalisation;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals;

/// <summary>One employment, claimed or recorded by HR.</summary>
/// <param name="Candidate">Who.</param>
/// <param name="Employer">The key of the employer's name; "" for the tenant itself.</param>
/// <param name="From">First day, the latest that the words allow.</param>
/// <param name="To">Last day, the earliest that the words allow.</param>
/// <param name="Evidence">The record.</param>
internal readonly record struct Employment(EntityId Candidate, string Employer, DateOnly From, DateOnly To, EvidenceRef Evidence)
{
    private static readonly string[] PartTime = ["part-time", "part time", "freelance", "contract", "consult", "intern", "advis", "volunteer", "trainee", "board", "self-employed"];

    /// <summary>Days that both lasted together, 0 when they did not meet.</summary>
    public int DaysWith(Employment other) => Math.Max(0, Min(To, other.To).DayNumber - Max(From, other.From).DayNumber);

    /// <summary>Full-time employments that candidates claim; the one that began last lasts until the application when it has no end, an older one without an end is left out.</summary>
    public static IEnumerable<Employment> Claimed(SignalInput input)
    {
        var claims = input.Records[Claims];
        var candidates = input.Records[Candidates];
        var latest = new Dictionary<int, string>();
        for (int row = 0; row < claims.Count; row++)
        {
            int owner = claims["candidate_id"].KeyCode(row);
            if (claims["kind"].Key(row) == "employer" && string.CompareOrdinal(claims["from"].Key(row), latest.GetValueOrDefault(owner, "")) > 0) latest[owner] = claims["from"].Key(row);
        }
        for (int row = 0; row < claims.Count; row++)
        {
            if (claims["kind"].Key(row) != "employer" || claims["organisation"].KeyCode(row) == 0 || !PartialDate.TryNormalise(claims["from"].Key(row), out var from)) continue;
            string title = claims["title"].Text(row);
            if (PartTime.Any(word => title.Contains(word, StringComparison.OrdinalIgnoreCase))) continue;
            int applied = candidates.Row(claims["candidate_id"].Key(row));
            if (applied < 0 || input.Candidate(Candidates, candidates.RecordId(applied)) is not { } candidate) continue;
            DateOnly end;
            if (PartialDate.TryNormalise(claims["to"].Key(row), out var to)) end = to.Earliest;
            else if (latest[claims["candidate_id"].KeyCode(row)] == claims["from"].Key(row) && candidates["created_at"].Moment(applied) is { } at) end = DateOnly.FromDateTime(at.UtcDateTime);
            else continue;
            yield return new Employment(candidate, claims["organisation"].Key(row), from.Latest, end, claims.Evidence(row, "from"));
        }
    }

    /// <summary>Employments at the tenant; one without an end still lasts. Contractors are left out.</summary>
    public static IEnumerable<Employment> Recorded(SignalInput input)
    {
        var table = input.Records[Workers];
        var today = DateOnly.FromDateTime(input.Now.UtcDateTime);
        for (int row = 0; row < table.Count; row++)
        {
            if (table["employment_type"].Key(row) is "contractor" or "agency" || table["start_date"].Moment(row) is not { } start) continue;
            if (input.Candidate(Workers, table.RecordId(row)) is not { } candidate) continue;
            var end = table["end_date"].Moment(row) is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : today;
            yield return new Employment(candidate, "", DateOnly.FromDateTime(start.UtcDateTime), end, table.Evidence(row, "start_date"));
        }
    }

    private static DateOnly Min(DateOnly a, DateOnly b) => a < b ? a : b;

    private static DateOnly Max(DateOnly a, DateOnly b) => a > b ? a : b;
}

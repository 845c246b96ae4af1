using System.Collections.Frozen;
using Investigations.Graph.Model;

namespace Investigations.Jobs.Correlation;

/// <summary>Courses and former employers that candidates claim in common.</summary>
internal sealed class Cohorts
{
    private const int MostVouched = 3; // candidates: more than that no former chief vouches for at one company
    private const int CohortSize = 4; // candidates: from so many on, a course explains what its pupils share

    private static readonly FrozenSet<string> Words = new[]
    {
        "academy", "bootcamp", "camp", "codecamp", "grads", "course", "trainee", "apprentice",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly Draft draft;
    private readonly Holdings holdings;
    private readonly HashSet<int>[] claims;
    private readonly Dictionary<int, int> sizes = [];
    private readonly HashSet<int> courses = [];
    private readonly Dictionary<int, int> shareOf = [];

    /// <summary>Reads the claims.</summary>
    public Cohorts(Draft draft, Holdings holdings)
    {
        this.draft = draft;
        this.holdings = holdings;
        claims = new HashSet<int>[draft.Subjects.Count];
        for (int i = 0; i < claims.Length; i++) claims[i] = [];
        var table = draft.Records[SourceCatalogue.Claims];
        for (int row = 0; row < table.Count; row++)
        {
            int candidate = draft.Subjects.OfCandidate(table["candidate_id"].Key(row));
            int organisation = draft.Entity(EntityKind.Organisation, table, row, "organisation");
            if (candidate < 0 || organisation < 0) continue;
            if (claims[candidate].Add(organisation)) sizes[organisation] = sizes.GetValueOrDefault(organisation) + 1;
            if (IsCourse(table["organisation"].Text(row)) || IsCourse(table["title"].Text(row))) courses.Add(organisation);
        }
    }

    /// <summary>True when both claim one former employer or school, and the reference they share vouches for few: who vouches for many is no former chief.</summary>
    public bool AreColleagues(int a, int b, int reference) => holdings.CountOf(reference) <= MostVouched && claims[a].Overlaps(claims[b]);

    /// <summary>True when a course that both claim is claimed by nearly all who hold the value: what a course hands out.</summary>
    public bool IsCohort(int pivot, int a, int b)
    {
        if (!shareOf.TryGetValue(pivot, out int course)) shareOf.Add(pivot, course = CourseOf(pivot));
        return course >= 0 && claims[a].Contains(course) && claims[b].Contains(course);
    }

    private static bool IsCourse(string text) =>
        text.Split([' ', '-', ',', '.'], StringSplitOptions.RemoveEmptyEntries).Any(Words.Contains);

    private int CourseOf(int pivot)
    {
        var holders = new HashSet<int>();
        foreach (int link in holdings.Of(pivot)) holders.Add(draft.Links.Key(link).From);
        var counts = new SortedDictionary<int, int>();
        foreach (int holder in holders)
        {
            foreach (int organisation in claims[holder])
            {
                if (courses.Contains(organisation) && sizes[organisation] >= CohortSize) counts[organisation] = counts.GetValueOrDefault(organisation) + 1;
            }
        }
        foreach (var (organisation, count) in counts)
        {
            if (count * 5 >= holders.Count * 4) return organisation;
        }
        return -1;
    }
}

using System.Globalization;
using Investigations.Graph.Model;

namespace Investigations.Jobs.Correlation;

/// <summary>Finds what hangs together: entities and links of all files, and ties between candidates over the values they share.</summary>
/// <remarks>Layer 2 only: nothing here merges anybody.</remarks>
public static class Correlator
{
    /// <summary>Correlates. The same input in any order gives the same answer.</summary>
    /// <param name="records">All files.</param>
    /// <param name="texts">Texts of resumes, submissions and messages, by the hash of their file.</param>
    /// <param name="identities">What resolution found.</param>
    /// <param name="options">Settings.</param>
    public static Associations Correlate(RecordSet records, IReadOnlyDictionary<string, string> texts, Identities identities, CorrelateOptions options)
    {
        var draft = new Draft(records, identities);
        IntakeLinks.Read(draft);
        CodeLinks.Read(draft);
        DeviceLinks.Read(draft);
        EmploymentLinks.Read(draft);
        MoneyLinks.Read(draft);
        OrganisationLinks.Read(draft);
        ListLinks.Read(draft, texts);
        var conflicts = AddConflicts(draft, identities);
        var landlords = Collectors.Read(draft);
        var holdings = new Holdings(draft);
        var generic = GenericValues.Find(draft, holdings, options);
        var households = new Households(draft);
        var explanations = new Explanations(draft, households, new Cohorts(draft, holdings), landlords, options);
        var finder = new TieFinder(draft, holdings, generic, explanations, households, conflicts, new Fronts(draft, options), options);
        finder.AddShared();
        var left = Left(draft, generic);
        AddNear(draft, texts, holdings, generic, finder, left, options);
        foreach (var (pair, holders) in SameNames.Find(draft, holdings)) finder.AddNear(pair, holders);
        var ties = finder.Ties.ToList();
        ties.Sort(Compare);
        return new Associations(Entities(draft, holdings, generic), Links(draft, holdings, generic, records), ties, left);
    }

    private static void AddNear(
        Draft draft, IReadOnlyDictionary<string, string> texts, Holdings holdings, Dictionary<int, string> generic, TieFinder finder, List<string> left, CorrelateOptions options)
    {
        var (pairs, skipped) = new NearTexts(draft, texts, options).Find();
        left.AddRange(skipped);
        pairs.AddRange(NearPictures.Find(draft, generic, options));
        var holders = NearLinks.Add(draft, holdings, pairs);
        foreach (var pair in pairs) finder.AddNear(pair, holders[pair.A]);
    }

    private static int Compare(Tie a, Tie b)
    {
        int order = a.A.CompareTo(b.A);
        if (order == 0) order = a.B.CompareTo(b.B);
        if (order == 0) order = a.Pivot.CompareTo(b.Pivot);
        if (order == 0) order = a.Category.CompareTo(b.Category);
        return order != 0 ? order : a.HeldByA.CompareTo(b.HeldByA);
    }

    private static HashSet<(int, int)> AddConflicts(Draft draft, Identities identities)
    {
        var pairs = new HashSet<(int, int)>();
        foreach (var conflict in identities.Conflicts)
        {
            int a = draft.Entities.Find(conflict.A), b = draft.Entities.Find(conflict.B);
            if (a < 0 || b < 0) continue;
            pairs.Add((Math.Min(a, b), Math.Max(a, b)));
            foreach (var evidence in conflict.Evidence)
            {
                int row = draft.Records[evidence.File].Row(evidence.RecordId);
                if (row >= 0) draft.Links.Add(a, b, LinkKind.ClaimsSameIdentity, Span.Open, LinkTable.CellOf(evidence.File, row, evidence.Column));
            }
        }
        return pairs;
    }

    private static List<Entity> Entities(Draft draft, Holdings holdings, Dictionary<int, string> generic)
    {
        var found = new List<Entity>(draft.Entities.Count);
        for (int entity = 0; entity < draft.Entities.Count; entity++)
        {
            bool isHuman = draft.Entities.Kind(entity) is EntityKind.Candidate or EntityKind.Person;
            int holders = draft.Entities.Kind(entity) == EntityKind.Candidate ? 0 : holdings.CountOf(entity);
            string? reason = generic.GetValueOrDefault(entity);
            double specificity = reason is not null ? 0 : isHuman ? 1 : Math.Round(TieFinder.Specificity(holders), 4);
            found.Add(draft.Entities.Build(entity, holders, specificity, reason));
        }
        found.Sort(static (a, b) => a.Id.CompareTo(b.Id));
        return found;
    }

    private static List<Link> Links(Draft draft, Holdings holdings, Dictionary<int, string> generic, RecordSet records)
    {
        var found = new List<Link>(draft.Links.Count);
        for (int link = 0; link < draft.Links.Count; link++)
        {
            if (draft.Links.IsVirtual(link)) continue;
            var (from, to, kind) = draft.Links.Key(link);
            var rule = from < draft.Subjects.Count ? PivotRules.Of(draft.Entities.Id(to), draft.Entities.Kind(to), kind) : null;
            double weight = rule is null || generic.ContainsKey(to) ? 0 : Math.Round(rule.Bits * TieFinder.Specificity(holdings.CountOf(to)), 4);
            found.Add(new Link(draft.Entities.Id(from), draft.Entities.Id(to), kind, draft.Links.SpanOf(link).ToValidity(), weight,
                draft.Links.Evidence(link, records), draft.Links.CellCount(link)));
        }
        found.Sort(static (a, b) =>
        {
            int order = a.From.CompareTo(b.From);
            if (order == 0) order = a.Kind.CompareTo(b.Kind);
            return order != 0 ? order : a.To.CompareTo(b.To);
        });
        return found;
    }

    private static List<string> Left(Draft draft, Dictionary<int, string> generic)
    {
        var left = generic.Where(pair => pair.Value.StartsWith("too many", StringComparison.Ordinal))
            .GroupBy(pair => draft.Entities.Kind(pair.Key)).OrderBy(group => group.Key)
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count()} values of kind {group.Key.Word()} have too many holders to link anybody")).ToList();
        return left;
    }
}

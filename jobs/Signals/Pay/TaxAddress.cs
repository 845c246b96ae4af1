using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Pay;

/// <summary>P11: several people's national numbers at one address.</summary>
internal static class TaxAddress
{
    /// <summary>The indicator.</summary>
    public static IIndicator Indicator { get; } = new Rule(new("P11", "Several tax numbers at one address", EvidenceCategory.Location, FileNeeds.All(Workers),
        "Workers with different national numbers and family names, who have declared no relation, are taxed at one unit, or at one house without units, at the same time.",
        "A shared house, or the address of a tax preparer.", ["shared house", "tax preparer", "couple"], "DOJ-C"), Evaluate);

    private static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input)
    {
        var workers = input.Records[Workers];
        var premisesWithUnits = new HashSet<int>();
        for (int row = 0; row < workers.Count; row++)
        {
            if (workers[SourceColumn.AddressUnit].KeyCode(row) != 0) premisesWithUnits.Add(workers[SourceColumn.AddressPremises].KeyCode(row));
        }
        foreach (var home in Enumerable.Range(0, workers.Count).Where(row => workers[SourceColumn.SubjectKey].KeyCode(row) != 0)
            .GroupBy(row => HomeOf(workers, row, premisesWithUnits), StringComparer.Ordinal).Where(home => home.Key.Length > 0).OrderBy(home => home.Key, StringComparer.Ordinal))
        {
            var address = EntityKind.PostalAddress.IdOf(home.Key);
            if (input.Entity(address) is { GenericReason: not null }) continue;
            var rows = Concurrent(workers, [.. home]);
            var candidates = rows.Select(row => input.Candidate(Workers, workers.RecordId(row))).OfType<EntityId>().Distinct().Order().ToList();
            int minimum = input.Thresholds.Count(description.Code, "minHolders");
            int families = rows.Select(row => FamilyOf(workers, row)).Distinct(StringComparer.Ordinal).Count();
            int numbers = rows.Select(row => workers[SourceColumn.SubjectKey].KeyCode(row)).Distinct().Count();
            if (Math.Min(families, numbers) < minimum || input.Declared.Households(candidates).Count < minimum) continue;
            yield return Firing.Of(description, address, candidates, rows.Max(row => workers["start_date"].Moment(row)), input.Thresholds.Bits(description.Code),
                $"{numbers} national numbers of {candidates.Count} candidates are taxed at one address.", rows.Select(row => workers.Evidence(row, "street")));
        }
    }

    private static string HomeOf(RecordTable workers, int row, HashSet<int> premisesWithUnits)
    {
        string unit = workers[SourceColumn.AddressUnit].Key(row);
        return unit.Length > 0 || premisesWithUnits.Contains(workers[SourceColumn.AddressPremises].KeyCode(row)) ? unit : workers[SourceColumn.AddressPremises].Key(row);
    }

    private static string FamilyOf(RecordTable workers, int row) =>
        workers["family_name"].KeyCode(row) != 0 ? workers["family_name"].Key(row) : workers["full_name"].Key(row);

    /// <summary>Those whose employments overlap that of the most others: the moment when most were employed.</summary>
    private static List<int> Concurrent(RecordTable workers, List<int> rows) => rows
        .Select(first => rows.FindAll(row => string.CompareOrdinal(workers["start_date"].Key(row), workers["start_date"].Key(first)) <= 0
            && (workers["end_date"].KeyCode(row) == 0 || string.CompareOrdinal(workers["end_date"].Key(row), workers["start_date"].Key(first)) >= 0)))
        .MaxBy(together => together.Count)!;
}

using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Verify;

/// <summary>V04: one identity in two or more full-time employments at once.</summary>
internal static class ConcurrentEmployment
{
    /// <summary>The indicator.</summary>
    public static IIndicator Indicator { get; } = new Rule(new("V04", "One identity in several full-time jobs at once", EvidenceCategory.Identity, FileNeeds.All(Workers),
        "Employments of one claimed identity, recorded here or claimed in applications, overlap for a month or longer; candidates count as one identity when resolution or a national number says so.",
        "A second job that the contract allows, garden leave, or a record that HR holds twice.",
        ["allowed second job", "garden leave", "duplicate HR record"], "MND DOJ-C"), Evaluate);

    private static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input)
    {
        int minimum = input.Thresholds.Count(description.Code, "minOverlap");
        var recorded = Employment.Recorded(input).ToLookup(job => job.Candidate);
        var claimed = Employment.Claimed(input).ToLookup(job => job.Candidate);
        var victims = SameIdentity.Victims(input);
        // Alone, claims are only set against the employment here: two claims of one resume are A13's.
        foreach (var candidate in recorded.Select(own => own.Key).Order())
        {
            var pairs = Meeting(recorded[candidate], claimed[candidate], minimum);
            if (pairs.Count > 0) yield return Fire(description, input, candidate, [candidate], pairs, []);
        }
        foreach (var (a, b, evidence) in SameIdentity.Pairs(input))
        {
            var pairs = Meeting([.. recorded[a], .. claimed[a]], [.. recorded[b], .. claimed[b]], minimum);
            if (pairs.Count == 0) continue;
            EntityId[] concerned = [.. new[] { a, b }.Where(candidate => !victims.Contains(candidate))];
            if (concerned.Length > 0) yield return Fire(description, input, concerned[0], concerned, pairs, evidence, a == concerned[0] ? b.Value : a.Value);
        }
    }

    private static Signal Fire(
        IndicatorDescription description, SignalInput input, EntityId subject, EntityId[] concerned, List<(Employment First, Employment Second)> pairs,
        IReadOnlyList<EvidenceRef> evidence, string window = "")
    {
        int jobs = pairs.SelectMany(pair => new[] { pair.First.Evidence, pair.Second.Evidence }).Distinct().Count();
        bool isMany = jobs >= input.Thresholds.Count(description.Code, "strongJobs");
        return Firing.Of(description, subject, concerned, null, isMany ? input.Thresholds.Number(description.Code, "strongBits") : input.Thresholds.Bits(description.Code),
            $"{jobs} full-time employments of one identity overlap, two of them for {pairs.Max(pair => pair.First.DaysWith(pair.Second))} days.",
            pairs.SelectMany(pair => new[] { pair.First.Evidence, pair.Second.Evidence }).Concat(evidence), window);
    }

    /// <summary>Pairs of employments at different employers, or of different people here, that last together long enough.</summary>
    private static List<(Employment First, Employment Second)> Meeting(IEnumerable<Employment> first, IEnumerable<Employment> second, int minimum)
    {
        var others = second.ToList();
        return [.. first.SelectMany(one => others.Where(other => (one.Employer.Length == 0 || one.Employer != other.Employer) && one.DaysWith(other) >= minimum).Select(other => (one, other)))];
    }
}

using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Verify;

/// <summary>V07: an identity that seems to belong to somebody else. The rightful holder is never among those it concerns.</summary>
internal static class ImpersonatedPerson
{
    /// <summary>The indicator.</summary>
    public static IIndicator Indicator { get; } = new Rule(new("V07", "Identity of another living person", EvidenceCategory.Identity,
        FileNeeds.All(Candidates, Workers).Or(Candidates, IdentityDocuments),
        "Two candidates claim one identity while their own observations contradict each other: other phones, homes, employers, photos.",
        "Two people who share a name and a birthday, or one person whose record was mixed with a relative's: ask the registered holder over a known contact.",
        ["homonym", "mixed record", "relative"], "SEAL DOJ-K"), Evaluate);

    private static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input)
    {
        var victims = SameIdentity.Victims(input);
        foreach (var conflict in input.Identities.Conflicts)
        {
            bool isDecided = conflict.Victim is not null;
            foreach (var (candidate, other) in new[] { (conflict.A, conflict.B), (conflict.B, conflict.A) })
            {
                if (victims.Contains(candidate)) continue;
                yield return Firing.On(description, candidate, null, isDecided ? input.Thresholds.Bits(description.Code) : input.Thresholds.Number(description.Code, "undecidedBits"),
                    $"{conflict.Agreeing} agree with another candidate, {conflict.Contradicting} contradict; "
                    + (isDecided ? "the other side fits the identity's own history." : "whose identity it is stays open."), conflict.Evidence, other.Value);
            }
        }
    }
}

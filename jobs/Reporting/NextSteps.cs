using Investigations.Graph.Model;

namespace Investigations.Jobs.Reporting;

/// <summary>What to do next with a cluster, by its shapes and roles.</summary>
internal static class NextSteps
{
    private static readonly Dictionary<string, string> ByShape = new(StringComparer.Ordinal)
    {
        ["T1"] = "Ask the carrier for the delivery receipts, and note which devices report from the place; recall no device before access is staged.",
        ["T2"] = "Have counsel look at the accounts that pay goes to before the next pay day; keep the change requests and their addresses.",
        ["T3"] = "Ask for an identity check in person, and write to the address on the document's own record.",
        ["T4"] = "Hold open applications of the members and compare their interviews side by side.",
        ["T5"] = "Speak with the referring members' managers about how each came to know the next.",
        ["T6"] = "Ask the agency for its own checks of these candidates, and compare with others it sent.",
        ["T7"] = "Reach the named employers through contacts found independently of the resumes.",
        ["T8"] = "Compare the new applications with the former workers' records before an offer is made.",
        ["T9"] = "Ask the company that delivered the list entry what it saw.",
    };

    /// <summary>The steps, in the order to take them.</summary>
    public static IReadOnlyList<string> For(Cluster cluster)
    {
        var steps = new List<string> { "Keep the evidence: copy logs and messages that expire, before anybody is spoken to." };
        steps.AddRange(cluster.Typologies.Select(code => ByShape.GetValueOrDefault(code)).OfType<string>());
        if (cluster.Members.Any(member => member.Role == MemberRole.Victim))
            steps.Add("Tell the people whose identity is used, once a named person has confirmed it.");
        steps.Add("Test the innocent explanations above with HR and IT together, and note who concluded what.");
        return steps;
    }
}

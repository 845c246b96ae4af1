using Investigations.Graph.Algorithms;
using Investigations.Graph.Model;

namespace Investigations.Jobs.Signals;

/// <summary>Candidates joined by strong ties that nothing innocent explains: what stands for "suspected" before clusters are found.</summary>
internal static class LinkedGroups
{
    /// <summary>Groups of two or more, members and groups in ordinal order; the agency and the referral are left out, since they are asked about.</summary>
    public static IReadOnlyList<EntityId[]> Of(SignalInput input)
    {
        var strong = input.Associations.Ties.Where(tie => tie.IsStrong && tie.ExplainedBy is null && !IsIntake(tie.HeldByA) && !IsIntake(tie.HeldByB)).ToList();
        EntityId[] members = [.. strong.SelectMany(tie => new[] { tie.A, tie.B }).Distinct().Order()];
        var number = members.Select((member, index) => (member, index)).ToDictionary(pair => pair.member, pair => pair.index);
        int[] component = ConnectedComponents.Find(
            members.Length, strong.Select(tie => number[tie.A]).ToArray(), strong.Select(tie => number[tie.B]).ToArray());
        return [.. members.Zip(component).GroupBy(pair => pair.Second).Select(group => group.Select(pair => pair.First).ToArray()).OrderBy(group => group[0])];
    }

    private static bool IsIntake(LinkKind held) => held is LinkKind.SourcedVia or LinkKind.Referred;
}

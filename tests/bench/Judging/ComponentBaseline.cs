using Investigations.Graph.Algorithms;
using Investigations.Graph.Model;

namespace Investigations.Bench.Judging;

/// <summary>What anybody would try first: connected components over shared phone, bank, address, device and IP held by at most eight.</summary>
internal static class ComponentBaseline
{
    private const int MostHolders = 8;

    /// <summary>Each component of two or more candidates as a cluster to review.</summary>
    public static IReadOnlyList<Cluster> Of(Associations associations)
    {
        EntityId[] candidates = [.. associations.Entities.Where(entity => entity.Kind == EntityKind.Candidate).Select(entity => entity.Id)];
        var place = candidates.Select((id, at) => (id, at)).ToDictionary(pair => pair.id, pair => pair.at);
        var held = associations.Links
            .Where(link => place.ContainsKey(link.From) && IsKey(link.To))
            .GroupBy(link => link.To, link => place[link.From])
            .Select(value => value.Distinct().Order().ToList())
            .Where(holders => holders.Count is >= 2 and <= MostHolders);
        List<int> from = [], to = [];
        foreach (var holders in held)
        {
            foreach (int other in holders.Skip(1))
            {
                from.Add(holders[0]);
                to.Add(other);
            }
        }
        int[] part = ConnectedComponents.Find(candidates.Length, from.ToArray(), to.ToArray());
        return [.. candidates.GroupBy(candidate => part[place[candidate]]).Where(component => component.Count() >= 2).Select(component => new Cluster(
            $"component-{component.Key}", "", ClusterLevel.Review, 0, [], ClusterState.New, null, null,
            [.. component.Select((id, at) => new ClusterMember(id, EntityKind.Candidate, "", MemberRole.Member, at + 1, ""))], [], [], "", [], []))];
    }

    private static bool IsKey(EntityId id) => EntityKindNames.KindOf(id) is
        EntityKind.PhoneNumber or EntityKind.BankAccount or EntityKind.PostalAddress or EntityKind.Device or EntityKind.DeviceFingerprint or EntityKind.IpAddress;
}

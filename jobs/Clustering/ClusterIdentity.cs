using System.Security.Cryptography;
using System.Text;
using Investigations.Graph.Model;

namespace Investigations.Jobs.Clustering;

/// <summary>Carries cluster ids from run to run by overlap of members, and says what became of each.</summary>
public static class ClusterIdentity
{
    /// <summary>The candidates of a cluster that its id hangs on: members, and facilitators who are candidates.</summary>
    public static IReadOnlyList<EntityId> CoreOf(Cluster cluster) =>
        [.. cluster.Members
            .Where(member => member.Kind == EntityKind.Candidate && member.Role is MemberRole.Member or MemberRole.Facilitator)
            .Select(member => member.Entity).Order()];

    /// <summary>Names the communities.</summary>
    /// <param name="previous">Clusters of the run before; dissolved ones are not carried.</param>
    /// <param name="communities">Disjoint sets of candidates.</param>
    /// <param name="overlap">Jaccard overlap at which an id lives on, in (0, 1].</param>
    /// <returns>One for each community, in ordinal order of ids; then those that are no more, state dissolved, with their old members.</returns>
    public static IReadOnlyList<CarriedCommunity> Carry(
        IReadOnlyList<Cluster> previous, IReadOnlyList<IReadOnlyList<EntityId>> communities, double overlap = 0.5)
    {
        var earlier = previous.Where(cluster => cluster.State != ClusterState.Dissolved)
            .OrderBy(cluster => cluster.Id, StringComparer.Ordinal)
            .Select(cluster => new Earlier(cluster.Id, CoreOf(cluster))).ToList();
        var now = communities.Select(members => (IReadOnlyList<EntityId>)[.. members.Order()]).OrderBy(members => members[0]).ToList();
        var common = CommonCounts(earlier, now);
        var carried = Matches(earlier, now, common, overlap);
        var used = new HashSet<string>(earlier.Select(cluster => cluster.Id), StringComparer.Ordinal);
        var result = now
            .Select((members, at) => carried.TryGetValue(at, out int from)
                ? Continued(earlier, from, members, at, common)
                : Arisen(earlier, members, at, common, used))
            .OrderBy(community => community.Id, StringComparer.Ordinal)
            .ToList();
        var alive = result.SelectMany(community => community.Lineage.Append(community.Id)).ToHashSet(StringComparer.Ordinal);
        result.AddRange(earlier.Where(cluster => !alive.Contains(cluster.Id))
            .Select(cluster => new CarriedCommunity(cluster.Id, ClusterState.Dissolved, [cluster.Id], cluster.Members)));
        return result;
    }

    private static SortedDictionary<(int Earlier, int Now), int> CommonCounts(List<Earlier> earlier, List<IReadOnlyList<EntityId>> now)
    {
        var of = new Dictionary<EntityId, int>();
        for (int at = 0; at < now.Count; at++)
        {
            foreach (var member in now[at]) of[member] = at;
        }
        var common = new SortedDictionary<(int, int), int>();
        for (int from = 0; from < earlier.Count; from++)
        {
            foreach (var member in earlier[from].Members)
            {
                if (of.TryGetValue(member, out int at)) common[(from, at)] = common.GetValueOrDefault((from, at)) + 1;
            }
        }
        return common;
    }

    // First by Jaccard overlap; then a community takes the id of the largest earlier cluster that lies mostly in it, so that
    // a cluster which doubles in a week, or swallows another, is still the same one.
    private static Dictionary<int, int> Matches(
        List<Earlier> earlier, List<IReadOnlyList<EntityId>> now, SortedDictionary<(int Earlier, int Now), int> common, double overlap)
    {
        double Jaccard((int Earlier, int Now) pair, int count) =>
            (double)count / (earlier[pair.Earlier].Members.Count + now[pair.Now].Count - count);
        var carried = new Dictionary<int, int>();
        var gone = new HashSet<int>();
        void Take(IEnumerable<(int Earlier, int Now)> pairs)
        {
            foreach (var pair in pairs)
            {
                if (!carried.ContainsKey(pair.Now) && gone.Add(pair.Earlier)) carried.Add(pair.Now, pair.Earlier);
            }
        }
        Take(common.Where(pair => Jaccard(pair.Key, pair.Value) >= overlap)
            .OrderByDescending(pair => Jaccard(pair.Key, pair.Value)).ThenByDescending(pair => pair.Value).Select(pair => pair.Key));
        Take(common.Where(pair => pair.Value >= 2 && 2 * pair.Value > earlier[pair.Key.Earlier].Members.Count)
            .OrderByDescending(pair => pair.Value).Select(pair => pair.Key));
        return carried;
    }

    private static CarriedCommunity Continued(
        List<Earlier> earlier, int from, IReadOnlyList<EntityId> members, int at, SortedDictionary<(int Earlier, int Now), int> common)
    {
        var lineage = Predecessors(earlier, at, common).Append(from).Distinct().ToList();
        int kept = common[(from, at)], gained = members.Count - kept, lost = earlier[from].Members.Count - kept;
        var state = lineage.Count > 1 ? ClusterState.Merged
            : gained == 0 && lost == 0 ? ClusterState.Unchanged
            : gained >= lost ? ClusterState.Grown : ClusterState.Shrunk;
        return new CarriedCommunity(earlier[from].Id, state, Ids(earlier, lineage), members);
    }

    private static CarriedCommunity Arisen(
        List<Earlier> earlier, IReadOnlyList<EntityId> members, int at, SortedDictionary<(int Earlier, int Now), int> common, HashSet<string> used)
    {
        var whole = Predecessors(earlier, at, common);
        // It came out of a cluster when at least half of what it is, and two members, were there.
        var parts = common.Where(pair => pair.Key.Now == at && pair.Value >= 2 && 2 * pair.Value >= members.Count).Select(pair => pair.Key.Earlier).ToList();
        var state = whole.Count > 1 ? ClusterState.Merged : parts.Count > 0 ? ClusterState.Split : ClusterState.New;
        return new CarriedCommunity(NewId(members, used), state, Ids(earlier, [.. whole.Concat(parts).Distinct()]), members);
    }

    /// <summary>Earlier clusters of which more than half, and at least two members, went into the community.</summary>
    private static List<int> Predecessors(List<Earlier> earlier, int at, SortedDictionary<(int Earlier, int Now), int> common) =>
        [.. common.Where(pair => pair.Key.Now == at && pair.Value >= 2 && 2 * pair.Value > earlier[pair.Key.Earlier].Members.Count).Select(pair => pair.Key.Earlier)];

    private static IReadOnlyList<string> Ids(List<Earlier> earlier, List<int> of) => [.. of.Select(from => earlier[from].Id).Order(StringComparer.Ordinal)];

    private static string NewId(IReadOnlyList<EntityId> members, HashSet<string> used)
    {
        foreach (var member in members)
        {
            string id = IdFrom(member.Value);
            if (used.Add(id)) return id;
        }
        string last = IdFrom(string.Join('\n', members));
        used.Add(last);
        return last;
    }

    /// <summary>The id of a cluster founded by a member: <c>cluster-</c> and 12 hex digits of the SHA-256 of the member's id.</summary>
    private static string IdFrom(string founder) => "cluster-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(founder)))[..12];

    private sealed record Earlier(string Id, IReadOnlyList<EntityId> Members);
}

using Investigations.Jobs.Resolution.Linkage;
using Investigations.Jobs.Resolution.Partitioning;

namespace Investigations.Jobs.Resolution.Streaming;

/// <summary>The groups of a population. Pairs never reach beyond their connected component, so that only the components that changed are joined anew.</summary>
/// <param name="rows">The nodes.</param>
/// <param name="pairs">The pairs at or above the threshold.</param>
/// <param name="threshold">Match weight from which groups are joined. Units.</param>
internal sealed class PopulationGroups(PopulationRows rows, PairGraph pairs, int threshold)
{
    private int[] groupOf = [];
    private int[] seenAt = [];
    private int round;

    /// <summary>The group of a node: its node of the lowest hash.</summary>
    public int GroupOf(int node) => groupOf[node];

    /// <summary>Takes the groups of a table that was linked.</summary>
    public void Take(int[] linked)
    {
        groupOf = [.. linked];
        seenAt = new int[linked.Length];
    }

    /// <summary>The nodes of a node's group, in order of their hashes.</summary>
    public List<int> MembersOf(int node)
    {
        round++;
        var members = Component(node);
        members.RemoveAll(other => groupOf[other] != groupOf[node]);
        members.Sort((x, y) => rows.HashOf(x).CompareTo(rows.HashOf(y)));
        return members;
    }

    /// <summary>Joins the components of some nodes anew.</summary>
    /// <param name="touched">Nodes whose pairs changed, in any order.</param>
    public void Join(IEnumerable<int> touched)
    {
        if (rows.Nodes.Count > groupOf.Length)
        {
            int room = rows.Nodes.Count + (rows.Nodes.Count / 4) + 16;
            Array.Resize(ref groupOf, room);
            Array.Resize(ref seenAt, room);
        }
        round++;
        foreach (int node in touched)
        {
            if (seenAt[node] != round) JoinComponent(Component(node));
        }
    }

    private void JoinComponent(List<int> component)
    {
        int[] nodes = [.. component];
        if (nodes.Length == 1)
        {
            groupOf[nodes[0]] = nodes[0];
            return;
        }
        // In the order of their contents, as all nodes of a table are, so that ties fall as they do there.
        Array.Sort(nodes, (x, y) => rows.HashOf(x).CompareTo(rows.HashOf(y)));
        var places = new Dictionary<int, int>(nodes.Length);
        for (int place = 0; place < nodes.Length; place++) places.Add(nodes[place], place);
        var own = new List<ScoredPair>();
        for (int place = 0; place < nodes.Length; place++)
        {
            for (int link = pairs.First(nodes[place]); link != 0; link = pairs.Next(link))
            {
                int other = places[pairs.Other(link)];
                if (place < other) own.Add(new ScoredPair(place, other, pairs.Score(link), pairs.Levels(link)));
            }
        }
        int[] joined = GraphPartition.Join(PairList.Of([own], nodes.Length), rows.Scorer, threshold, nodes);
        for (int place = 0; place < nodes.Length; place++) groupOf[nodes[place]] = nodes[joined[place]];
    }

    private List<int> Component(int start)
    {
        var found = new List<int> { start };
        seenAt[start] = round;
        for (int i = 0; i < found.Count; i++)
        {
            for (int link = pairs.First(found[i]); link != 0; link = pairs.Next(link))
            {
                int other = pairs.Other(link);
                if (seenAt[other] == round) continue;
                seenAt[other] = round;
                found.Add(other);
            }
        }
        return found;
    }
}

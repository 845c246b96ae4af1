using Investigations.Graph.Model;

namespace Investigations.Jobs.Signals;

/// <summary>Where each person stands among peers in one measure.</summary>
internal sealed class PeerMeasure
{
    private readonly IReadOnlyDictionary<EntityId, double> values;
    private readonly Func<EntityId, (string Title, string Department)> workOf;
    private readonly int minPeers;
    private readonly double[] everybody;
    private readonly Dictionary<string, double[]> byTitle, byDepartment;

    public PeerMeasure(IReadOnlyDictionary<EntityId, double> values, Func<EntityId, (string Title, string Department)> workOf, int minPeers)
    {
        this.values = values;
        this.workOf = workOf;
        this.minPeers = minPeers;
        everybody = [.. values.Values.Order()];
        byTitle = Grouped(id => workOf(id).Title);
        byDepartment = Grouped(id => workOf(id).Department);
    }

    /// <summary>The share of peers, the person not counted, whose value is at least the person's; null when there are too few to compare with.</summary>
    public (double Share, int Peers)? AtLeast(EntityId candidate) => Share(candidate, (sorted, value) => sorted.Length - Below(sorted, value));

    /// <summary>The share of peers, the person not counted, whose value is at most the person's; null when there are too few to compare with.</summary>
    public (double Share, int Peers)? AtMost(EntityId candidate) => Share(candidate, (sorted, value) => Below(sorted, Math.BitIncrement(value)));

    /// <summary>The share of peers, the person counted, whose value is above a number; null when there are too few.</summary>
    public double? ShareAbove(EntityId candidate, double number)
    {
        double[] peers = PeersOf(candidate);
        return peers.Length > minPeers ? (double)(peers.Length - Below(peers, Math.BitIncrement(number))) / peers.Length : null;
    }

    private (double Share, int Peers)? Share(EntityId candidate, Func<double[], double, int> count)
    {
        double[] peers = PeersOf(candidate);
        return peers.Length > minPeers ? ((count(peers, values[candidate]) - 1.0) / (peers.Length - 1), peers.Length - 1) : null;
    }

    private double[] PeersOf(EntityId candidate)
    {
        var (title, department) = workOf(candidate);
        return byTitle.TryGetValue(title, out double[]? same) && same.Length > minPeers ? same
            : byDepartment.TryGetValue(department, out double[]? near) && near.Length > minPeers ? near : everybody;
    }

    private Dictionary<string, double[]> Grouped(Func<EntityId, string> groupOf) => values.GroupBy(pair => groupOf(pair.Key), StringComparer.Ordinal)
        .Where(group => group.Key.Length > 0).ToDictionary(group => group.Key, group => group.Select(pair => pair.Value).Order().ToArray(), StringComparer.Ordinal);

    /// <summary>How many values are smaller.</summary>
    private static int Below(double[] sorted, double value)
    {
        int low = 0, high = sorted.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (sorted[middle] < value) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}

using Investigations.Graph.Model;

namespace Investigations.Jobs.Signals.TimePatterns;

/// <summary>When peers work, by their own local time: the spread that a worker's hours are compared with.</summary>
internal sealed class PeerHours
{
    private readonly Dictionary<string, (double[] Sum, int Count)> groups = new(StringComparer.Ordinal);
    private readonly SignalInput input;
    private readonly int minPeers;
    private readonly double[] plainDay;

    /// <param name="input">Names roles.</param>
    /// <param name="minPeers">Fewest others that a group must have.</param>
    /// <param name="dayStart">Local hour at which a plain working day starts, for where peers are too few.</param>
    /// <param name="dayLength">Its length in hours.</param>
    public PeerHours(SignalInput input, int minPeers, int dayStart, int dayLength)
    {
        this.input = input;
        this.minPeers = minPeers;
        plainDay = [.. Enumerable.Range(0, HourSpread.Hours).Select(hour => hour >= dayStart && hour < dayStart + dayLength ? 1.0 / dayLength : 0)];
    }

    /// <summary>Counts a person's hours, each person alike.</summary>
    public void Add(EntityId candidate, int[] hours)
    {
        foreach (string group in input.Peers.GroupsOf(candidate))
        {
            if (!groups.TryGetValue(group, out var known)) groups[group] = known = (new double[HourSpread.Hours], 0);
            AddShares(known.Sum, hours, 1);
            groups[group] = (known.Sum, known.Count + 1);
        }
    }

    /// <summary>The mean spread of a person's peers, himself left out, and how many they are; a plain working day and 0 where they are too few.</summary>
    public (double[] Expected, int Peers) Of(EntityId candidate, int[] own)
    {
        foreach (string group in input.Peers.GroupsOf(candidate))
        {
            if (!groups.TryGetValue(group, out var known) || known.Count - 1 < minPeers) continue;
            double[] others = [.. known.Sum];
            AddShares(others, own, -1);
            return ([.. others.Select(share => Math.Max(0, share) / (known.Count - 1))], known.Count - 1);
        }
        return (plainDay, 0);
    }

    private static void AddShares(double[] sum, int[] hours, int sign)
    {
        double total = hours.Sum();
        for (int hour = 0; hour < HourSpread.Hours; hour++) sum[hour] += sign * hours[hour] / total;
    }
}

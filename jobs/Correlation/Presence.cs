using Investigations.Graph.Model;

namespace Investigations.Jobs.Correlation;

/// <summary>On how many days each candidate is seen at work at all, and how much of that at one network.</summary>
internal sealed class Presence(LinkTable links)
{
    private readonly HashSet<long> seen = [];
    private readonly Dictionary<int, int> days = [];

    /// <summary>Notes a day on which a candidate signed in or his device was seen.</summary>
    public void See(int candidate, Span at)
    {
        if (candidate < 0 || at.From <= 0 || !seen.Add(((long)candidate << 32) | (uint)(at.From / TimeSpan.TicksPerDay))) return;
        days[candidate] = days.GetValueOrDefault(candidate) + 1;
    }

    /// <summary>Distinct days at a network, sign-ins and observations together; at most both sums where the days coincide.</summary>
    public int DaysAt(int link)
    {
        var (from, to, kind) = links.Key(link);
        int other = kind == LinkKind.UsedFrom ? links.Find(from, to, LinkKind.ObservedAt) : kind == LinkKind.ObservedAt ? links.Find(from, to, LinkKind.UsedFrom) : -1;
        return links.Days(link) + (other < 0 ? 0 : links.Days(other));
    }

    /// <summary>How far a network is where the candidate works, [0, 1]: by days, or by his share of days when he is seen on few.</summary>
    public double Share(int link, CorrelateOptions options)
    {
        int at = DaysAt(link);
        double byShare = at < 2 ? 0 : at / Math.Max(1.0, days.GetValueOrDefault(links.Key(link).From)) / options.HomeShare;
        return Math.Min(1, Math.Max(at / (double)options.HomeDays, byShare));
    }
}

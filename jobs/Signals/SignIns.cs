using Investigations.Graph.Model;
using Investigations.Graph.Normalisation;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals;

/// <summary>Successful sign-ins by candidate, in time order, with what is known of their addresses.</summary>
internal static class SignIns
{
    /// <summary>In ordinal order of the candidate; a sign-in without time or address is left out.</summary>
    public static IReadOnlyList<KeyValuePair<EntityId, List<SignIn>>> Gather(SignalInput input)
    {
        var table = input.Records[Logins];
        var facts = new Dictionary<int, IpReading>();
        var found = new Dictionary<EntityId, List<SignIn>>();
        for (int row = 0; row < table.Count; row++)
        {
            int ip = table["ip"].KeyCode(row);
            if (ip == 0 || table["result"].Key(row) != "success" || table["at"].Moment(row) is not { } at) continue;
            if (input.Accounts.CandidateOf(table["account_id"].KeyCode(row)) is not { } candidate) continue;
            if (!facts.TryGetValue(ip, out var known)) facts[ip] = known = input.Ips.Read(table["ip"].Key(row));
            if (!found.TryGetValue(candidate, out var own)) found[candidate] = own = [];
            own.Add(new SignIn(at, table["ip"].Key(row), known, table.Evidence(row, "ip")));
        }
        foreach (var own in found.Values) own.Sort((a, b) => a.At != b.At ? a.At.CompareTo(b.At) : a.Evidence.CompareTo(b.Evidence));
        return [.. found.OrderBy(pair => pair.Key)];
    }
}

using System.Text.Json;
using Investigations.Graph.Model;

namespace Investigations.Tests.Jobs.Resolution;

/// <summary>The truth file beside a generated pack: who each record is, and what was planted.</summary>
internal sealed class PackTruth
{
    private PackTruth(Dictionary<string, string> people, Dictionary<string, string> roles) => (People, Roles) = (people, roles);

    public Dictionary<string, string> People { get; }

    public Dictionary<string, string> Roles { get; }

    public List<(string Id, List<string> Personas, List<string> Pending)> Networks { get; } = [];

    public List<(string Kind, List<string> People)> BenignGroups { get; } = [];

    public List<(string Person, List<string> ImpersonatedBy)> Victims { get; } = [];

    public static PackTruth Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        var root = document.RootElement;
        var truth = new PackTruth(Map(root.GetProperty("people")), Map(root.GetProperty("roles")));
        foreach (var network in root.GetProperty("networks").EnumerateArray())
            truth.Networks.Add((network.GetProperty("id").GetString()!, List(network, "personas"), List(network, "pending")));
        foreach (var group in root.GetProperty("benign_groups").EnumerateArray())
            truth.BenignGroups.Add((group.GetProperty("kind").GetString()!, List(group, "people")));
        foreach (var victim in root.GetProperty("victims").EnumerateArray())
            truth.Victims.Add((victim.GetProperty("person").GetString()!, List(victim, "impersonated_by")));
        return truth;
    }

    /// <summary>The entity of each record the truth names, "alone:" and the record when it was not resolved.</summary>
    public Dictionary<string, string> Resolved(Identities identities)
    {
        var of = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in identities.Names)
        {
            bool isReference = name.Record.File == SourceCatalogue.References && name.Column == "name";
            if (isReference || name.Column == "record_id") of[name.Record.ToString()] = name.Entity.Value;
        }
        return People.Keys.ToDictionary(record => record, record => of.GetValueOrDefault(record, "alone:" + record), StringComparer.Ordinal);
    }

    /// <summary>The candidate that a person of the truth was resolved to: the one that holds most of his records.</summary>
    public Dictionary<string, string> CandidateOf(Identities identities)
    {
        var resolved = Resolved(identities);
        return People.Where(pair => !pair.Key.StartsWith("references", StringComparison.Ordinal))
            .GroupBy(pair => pair.Value, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.GroupBy(pair => resolved[pair.Key], StringComparer.Ordinal).OrderByDescending(x => x.Count()).ThenBy(x => x.Key, StringComparer.Ordinal).First().Key, StringComparer.Ordinal);
    }

    /// <summary>Pairwise F1 of two partitions of the same records: the harmonic mean of precision and recall over pairs in one group.</summary>
    public double PairwiseF1(Identities identities)
    {
        var resolved = Resolved(identities);
        static double Pairs(IEnumerable<int> sizes) => sizes.Sum(n => n * (n - 1) / 2.0);
        double true_ = Pairs(People.GroupBy(p => p.Value, StringComparer.Ordinal).Select(g => g.Count()));
        double said = Pairs(resolved.GroupBy(p => p.Value, StringComparer.Ordinal).Select(g => g.Count()));
        double both = Pairs(People.GroupBy(p => (p.Value, resolved[p.Key])).Select(g => g.Count()));
        return 2 * both / (true_ + said);
    }

    private static Dictionary<string, string> Map(JsonElement element) =>
        element.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString()!, StringComparer.Ordinal);

    private static List<string> List(JsonElement element, string name) =>
        element.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(item => item.GetString()!)] : [];
}

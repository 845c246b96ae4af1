using Investigations.Graph.Algorithms;
using Investigations.Graph.Model;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Apply;

/// <summary>A19: one agency, shop or marketplace sends far more linked candidates than its share.</summary>
internal static class ChannelConcentration
{
    /// <summary>The indicator.</summary>
    public static IIndicator Indicator { get; } = new Rule(new("A19", "One channel sends the linked candidates", EvidenceCategory.Contact, FileNeeds.All(Candidates),
        "Of the candidates that came through one organisation, more are linked to others by strong evidence than chance explains (Fisher's exact test, one-sided, times the channels tried).",
        "A small number, or a channel that fills one team from one town: look at the links, not at the channel.",
        ["biggest vendor", "small numbers", "university fair"], "PSA25L ADV22 SEAL"), Evaluate);

    private static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input)
    {
        var table = input.Records[Candidates];
        var linked = LinkedGroups.Of(input).SelectMany(group => group).ToHashSet();
        var channels = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        int all = 0, allLinked = 0;
        for (int row = 0; row < table.Count; row++)
        {
            if (input.Candidate(Candidates, table.RecordId(row)) is not { } candidate) continue;
            all++;
            if (linked.Contains(candidate)) allLinked++;
            if (table["source_org_id"].Key(row) is not { Length: > 0 } organisation) continue;
            if (!channels.TryGetValue(organisation, out var rows)) channels[organisation] = rows = [];
            rows.Add(row);
        }
        int minimum = input.Thresholds.Count(description.Code, "minLinked");
        double maximum = input.Thresholds.Number(description.Code, "maxChance");
        foreach (var (organisation, rows) in channels)
        {
            var own = rows.Where(row => linked.Contains(input.Candidate(Candidates, table.RecordId(row))!.Value)).ToList();
            if (own.Count < minimum) continue;
            double chance = Math.Min(1, channels.Count * FisherExact.AtLeast(own.Count, rows.Count, allLinked, all));
            if (chance >= maximum) continue;
            yield return Firing.Of(description, EntityKind.Organisation.IdOf("org/" + organisation), own.Select(row => input.Candidate(Candidates, table.RecordId(row))!.Value),
                own.Max(row => table["created_at"].Moment(row)), input.Thresholds.Bits(description.Code),
                $"{own.Count} of {rows.Count} candidates from this channel are linked to others; of all it is {allLinked} of {all}.", own.Select(row => table.Evidence(row, "source_org_id")));
        }
    }
}

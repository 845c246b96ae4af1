using System.Globalization;
using Investigations.Graph.Model;
using Investigations.Graph.Similarity;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Apply;

/// <summary>A07: portfolios of several candidates on one domain, or with one fingerprint of the page where a feed delivers it.</summary>
internal static class SharedTemplate
{
    private static readonly string[] PageMarks = ["page_analytics_id", "page_certificate", "page_host_account"];

    /// <summary>The indicator.</summary>
    public static IIndicator Indicator { get; } = new Rule(new("A07", "One portfolio template for several candidates", EvidenceCategory.Document, FileNeeds.All(Candidates),
        "Portfolios of several candidates lie on one domain that few use, or share analytics id, certificate, host account or nearly the same page where extra columns give these.",
        "A theme that many use, or a course whose pupils build the same site: open both pages.",
        ["popular theme", "course project", "shared web agency"], "ADV22 HR"), Evaluate);

    private static IEnumerable<Signal> Evaluate(IndicatorDescription description, SignalInput input)
    {
        int minimum = input.Thresholds.Count(description.Code, "minHolders"), maximum = input.Thresholds.Count(description.Code, "maxHolders");
        double bits = input.Thresholds.Bits(description.Code);
        foreach (var pivot in input.TiesByPivot)
        {
            if (EntityKindNames.KindOf(pivot.Key) != EntityKind.Domain) continue;
            var ties = pivot.Where(tie => tie.HeldByA == LinkKind.Lists || tie.HeldByB == LinkKind.Lists).ToList();
            EntityId[] candidates = [.. ties.SelectMany(tie => new[] { tie.A, tie.B }).Distinct().Order()];
            if (candidates.Length < minimum) continue;
            yield return Firing.Of(description, pivot.Key, candidates, ties.Max(tie => tie.Overlap.To ?? tie.Overlap.From), bits,
                $"{candidates.Length} candidates have portfolios under {input.Label(pivot.Key)}.", ties.SelectMany(tie => tie.Evidence));
        }
        foreach (var (mark, value, holders) in Pages(input, (int)input.Thresholds.Number(description.Code, "maxDistance")))
        {
            var own = holders.DistinctBy(holder => holder.Candidate).ToList();
            if (own.Count < minimum || own.Count > maximum) continue;
            yield return Firing.Of(description, own[0].Candidate, own.Select(holder => holder.Candidate), null, bits,
                $"Portfolios of {own.Count} candidates share one {mark}.", own.Select(holder => holder.Evidence), $"{mark}={value}");
        }
    }

    private static IEnumerable<(string Mark, string Value, List<(EntityId Candidate, EvidenceRef Evidence)> Holders)> Pages(SignalInput input, int maxDistance)
    {
        var table = input.Records[Candidates];
        var byMark = new SortedDictionary<(string Mark, string Value), List<(EntityId, EvidenceRef)>>();
        var pages = new List<(ulong Hash, EntityId Candidate, EvidenceRef Evidence)>();
        for (int row = 0; row < table.Count; row++)
        {
            if (input.Candidate(Candidates, table.RecordId(row)) is not { } candidate) continue;
            foreach (string mark in PageMarks)
            {
                if (table.Extra(row, mark) is not { Length: > 0 } value) continue;
                if (!byMark.TryGetValue((mark, value), out var holders)) byMark[(mark, value)] = holders = [];
                holders.Add((candidate, table.Evidence(row, "portfolio_url")));
            }
            if (ulong.TryParse(table.Extra(row, "page_simhash"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out ulong hash))
                pages.Add((hash, candidate, table.Evidence(row, "portfolio_url")));
        }
        var index = new HammingIndex(pages.Select(page => page.Hash).ToArray());
        for (int i = 0; i < pages.Count; i++)
        {
            // The first page of a group speaks for it: what lies nearer to an earlier one was told there.
            int[] near = [.. index.Query(pages[i].Hash, maxDistance).Select(found => found.Index).Order()];
            if (near[0] == i) byMark[("page", pages[i].Hash.ToString("x16", CultureInfo.InvariantCulture))] = [.. near.Select(found => (pages[found].Candidate, pages[found].Evidence))];
        }
        return byMark.Select(pair => (pair.Key.Mark, pair.Key.Value, pair.Value));
    }
}

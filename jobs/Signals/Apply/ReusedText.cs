using System.Globalization;
using Investigations.Graph.Model;
using Investigations.Graph.Normalisation;
using Investigations.Graph.Similarity;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals.Apply;

/// <summary>A20: letters of several candidates are nearly one text, or their documents nearly one scan.</summary>
/// <remarks>MinHash over shingles of five words, LSH of 32 bands of 4 rows, confirmed by exact overlap (Broder 1997); phrases of many letters are taken out.</remarks>
internal static class ReusedText
{
    private const int Bands = 32;
    private const int BandRows = 4;
    private const int BucketCap = 60; // letters: a bucket of more is a form's
    private const int FewShingles = 12; // shingles: a shorter letter says nothing
    private const int CommonLetters = 12; // letters: a phrase of more of them is common

    /// <summary>The indicator.</summary>
    public static IIndicator Indicator { get; } = new Rule(new("A20", "One letter or scan for several candidates", EvidenceCategory.Document, FileNeeds.All(Messages).Or(IdentityDocuments),
        "Letters of different candidates whose texts are nearly equal once common phrases are taken out, or scans of documents that are nearly one image.",
        "An official form, or a letter that a site offers to all: compare what was not in the template.",
        ["official form", "letter template of a job site"], "ADV22"), (description, input) => Scans(description, input).Concat(Letters(description, input)));

    private static IEnumerable<Signal> Scans(IndicatorDescription description, SignalInput input)
    {
        foreach (var pivot in input.TiesByPivot.Where(pivot => EntityKindNames.KindOf(pivot.Key) == EntityKind.Document))
        {
            var ties = pivot.Where(tie => tie.HeldByA == LinkKind.Presented && tie.HeldByB == LinkKind.Presented).ToList();
            EntityId[] candidates = [.. ties.SelectMany(tie => new[] { tie.A, tie.B }).Distinct()];
            if (candidates.Length < 2) continue;
            yield return Firing.Of(description, pivot.Key, candidates, ties.Max(tie => tie.Overlap.To ?? tie.Overlap.From), input.Thresholds.Bits(description.Code),
                $"{candidates.Length} candidates handed in nearly one scan.", ties.SelectMany(tie => tie.Evidence));
        }
    }

    private static IEnumerable<Signal> Letters(IndicatorDescription description, SignalInput input)
    {
        var table = input.Records[Messages];
        var letters = Enumerable.Range(0, table.Count)
            .Where(row => table["subject_kind"].Key(row) == "candidate" && input.Subject(table, row) is not null && input.Texts.ContainsKey(table[SourceColumn.TextHash].Key(row))).ToList();
        var sets = letters.ConvertAll(row => TextShape.ShingleHashes(TextShape.StripContactBlock(TextShape.Normalise(input.Texts[table[SourceColumn.TextHash].Key(row)])), 1));
        var counts = new Dictionary<ulong, int>();
        foreach (ulong shingle in sets.SelectMany(set => set)) counts[shingle] = counts.GetValueOrDefault(shingle) + 1;
        double common = Math.Max(CommonLetters, input.Thresholds.Number(description.Code, "commonShare") * letters.Count);
        var index = new LshIndex(Bands, BandRows);
        var sketches = new MinHash();
        for (int i = 0; i < sets.Count; i++)
        {
            sets[i] = Array.FindAll(sets[i], shingle => counts[shingle] <= common);
            index.Add(sketches.Sketch(sets[i].Length < FewShingles ? [] : sets[i]));
        }
        foreach (var (first, second) in index.Pairs(BucketCap).Pairs)
        {
            double overlap = Jaccard.Compare(sets[first], sets[second]);
            var (a, b) = (input.Subject(table, letters[first])!.Value, input.Subject(table, letters[second])!.Value);
            if (a == b || overlap < input.Thresholds.Number(description.Code, "minOverlap")) continue;
            yield return Firing.Of(description, a.CompareTo(b) < 0 ? a : b, [a, b], table["received_at"].Moment(letters[second]), input.Thresholds.Bits(description.Code),
                string.Create(CultureInfo.InvariantCulture, $"Letters of two candidates share {overlap:P0} of their phrases."),
                [table.Evidence(letters[first], "text_file"), table.Evidence(letters[second], "text_file")], $"{table.RecordId(letters[first])}/{table.RecordId(letters[second])}");
        }
    }
}

using System.Globalization;
using Investigations.Graph.Model;
using Investigations.Graph.Normalisation;
using Investigations.Graph.Similarity;

namespace Investigations.Jobs.Correlation;

/// <summary>Finds resumes and submissions that are near-duplicates of one another.</summary>
/// <remarks>Broder (1997): MinHash over shingles of five words, LSH of 32 bands of 4 rows, confirmed by exact overlap. The contact block, the starter
/// code and phrases that many texts hold are taken out first.</remarks>
internal sealed class NearTexts(Draft draft, IReadOnlyDictionary<string, string> texts, CorrelateOptions options)
{
    private const ulong Seed = 1;
    private const int Bands = 32;
    private const int Rows = 4;
    private const int BucketCap = 60; // texts: a bucket of more is a template's
    private const int FewShingles = 12; // shingles: a shorter text says nothing
    private const int CommonTexts = 12; // texts: a phrase is common from here on, however few texts there are
    private const int FewBullets = 4; // bullets: with fewer, all sentences are taken
    private const double StrongBits = 11;
    private const double MostlyCopiedBits = 8;
    private const double AlikeBits = 4;

    private readonly List<string> left = [];

    /// <summary>Near-duplicate resumes and submissions, and what was left out.</summary>
    public (List<NearPair> Pairs, List<string> Left) Find()
    {
        var pairs = Pairs("resume", Entities(EntityKind.Resume, []), []);
        pairs.AddRange(Pairs("submission", Entities(EntityKind.Document, SubmissionHashes(out var starters)), starters));
        return (pairs, left);
    }

    // Documents are submissions and scans; only the first have a text.
    private HashSet<string> SubmissionHashes(out HashSet<ulong> starters)
    {
        var table = draft.Records[SourceCatalogue.Assessments];
        var hashes = new HashSet<string>(StringComparer.Ordinal);
        starters = [];
        for (int row = 0; row < table.Count; row++)
        {
            hashes.Add(table[SourceColumn.TextHash].Key(row));
            string starter = table["starter_file"].Key(row);
            if (texts.TryGetValue(starter, out string? text)) starters.UnionWith(Shingles(text, strip: false));
        }
        return hashes;
    }

    private List<(int Entity, string Text)> Entities(EntityKind kind, HashSet<string> only)
    {
        var found = new List<(int, string)>();
        for (int entity = 0; entity < draft.Entities.Count; entity++)
        {
            if (draft.Entities.Kind(entity) != kind) continue;
            string hash = draft.Entities.Id(entity).Value[(kind.Word().Length + 1)..];
            if ((only.Count == 0 || only.Contains(hash)) && texts.TryGetValue(hash, out string? text)) found.Add((entity, text));
        }
        found.Sort((a, b) => draft.Entities.Id(a.Item1).CompareTo(draft.Entities.Id(b.Item1)));
        return found;
    }

    private List<NearPair> Pairs(string what, List<(int Entity, string Text)> all, HashSet<ulong> ignored)
    {
        var sets = all.ConvertAll(item => Shingles(item.Text, strip: what == "resume"));
        var counts = new Dictionary<ulong, int>();
        foreach (ulong[] set in sets)
        {
            foreach (ulong shingle in set) counts[shingle] = counts.GetValueOrDefault(shingle) + 1;
        }
        double common = Math.Max(CommonTexts, options.CommonShingleShare * all.Count);
        var minHash = new MinHash(Seed);
        var index = new LshIndex(Bands, Rows);
        for (int i = 0; i < sets.Count; i++)
        {
            sets[i] = Array.FindAll(sets[i], shingle => counts[shingle] <= common && !ignored.Contains(shingle));
            index.Add(minHash.Sketch(sets[i].Length < FewShingles ? [] : sets[i]));
        }
        var found = index.Pairs(BucketCap);
        if (found.SkippedBuckets > 0)
            left.Add(string.Create(CultureInfo.InvariantCulture, $"{found.SkippedBuckets} groups of more than {BucketCap} alike {what} texts were not compared"));
        var pairs = new List<NearPair>();
        foreach (var (a, b) in found.Pairs)
        {
            double overlap = Jaccard.Compare(sets[a], sets[b]);
            if (overlap < options.AlikeJaccard) continue;
            pairs.Add(new NearPair(all[a].Entity, all[b].Entity, EvidenceCategory.Document, overlap >= options.StrongJaccard ? StrongBits : AlikeBits,
                string.Create(CultureInfo.InvariantCulture, $"overlap {overlap:F2}")));
        }
        if (what == "resume") AddRareBullets(all, pairs);
        return pairs;
    }

    // Deeds copied word for word out of a longer resume: few of all sentences, but hardly anybody else's.
    private void AddRareBullets(List<(int Entity, string Text)> all, List<NearPair> pairs)
    {
        var holders = new SortedDictionary<ulong, List<int>>();
        for (int i = 0; i < all.Count; i++)
        {
            foreach (ulong bullet in Bullets(all[i].Text).Select(text => TextShape.ShingleHashes(text, Seed).Aggregate(Seed, (hash, shingle) => (hash * 31) ^ shingle)).Distinct())
            {
                if (!holders.TryGetValue(bullet, out var list)) holders.Add(bullet, list = []);
                list.Add(i);
            }
        }
        double rare = Math.Max(CommonTexts, all.Count * options.CommonShingleShare / 10);
        var shared = new SortedDictionary<(int A, int B), int>();
        foreach (var list in holders.Values)
        {
            if (list.Count > rare) continue;
            for (int i = 0; i < list.Count; i++)
            {
                for (int j = i + 1; j < list.Count; j++) shared[(list[i], list[j])] = shared.GetValueOrDefault((list[i], list[j])) + 1;
            }
        }
        var known = pairs.Select(pair => (pair.A, pair.B)).ToHashSet();
        foreach (var ((a, b), count) in shared)
        {
            if (count >= options.RareBullets && known.Add((all[a].Entity, all[b].Entity)))
                pairs.Add(new NearPair(all[a].Entity, all[b].Entity, EvidenceCategory.Document, count >= options.RareBullets * 2 ? MostlyCopiedBits : AlikeBits,
                    string.Create(CultureInfo.InvariantCulture, $"{count} rare sentences in common")));
        }
    }

    // Of a resume its bullets count, or its sentences when it has none: employers, schools and skills differ where the deeds were copied.
    private static ulong[] Shingles(string text, bool strip)
    {
        string normalised = TextShape.Normalise(text);
        if (!strip) return TextShape.ShingleHashes(normalised, Seed);
        var hashes = new SortedSet<ulong>();
        foreach (string bullet in Bullets(text)) hashes.UnionWith(TextShape.ShingleHashes(bullet, Seed));
        return [.. hashes];
    }

    private static List<string> Bullets(string text)
    {
        string body = TextShape.StripContactBlock(TextShape.Normalise(text));
        var bullets = body.Split('\n').Where(IsBullet).ToList();
        if (bullets.Count < FewBullets) bullets = TextShape.Sentences(body).ConvertAll(range => body[range]);
        return bullets.FindAll(bullet => TextShape.Tokens(bullet).Count >= TextShape.ShingleWords);
    }

    private static bool IsBullet(string line) => line.Length > 2 && line[0] is '-' or '*' or '•' or '·' or '–' or '▪' or '●';
}
